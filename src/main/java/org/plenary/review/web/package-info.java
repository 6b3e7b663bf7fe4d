/** Exports for staff. */
@NullMarked
package org.plenary.review.web;

import org.jspecify.annotations.NullMarked;
