/** The annual review: the figures of a year's meetings, and the files they are taken from. */
@NullMarked
package org.plenary.review;

import org.jspecify.annotations.NullMarked;
