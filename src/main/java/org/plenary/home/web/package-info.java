/** Pages that read every component and belong to none. */
@NullMarked
package org.plenary.home.web;

import org.jspecify.annotations.NullMarked;
