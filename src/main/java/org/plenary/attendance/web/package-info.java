/** The join gate over HTTP. */
@NullMarked
package org.plenary.attendance.web;

import org.jspecify.annotations.NullMarked;
