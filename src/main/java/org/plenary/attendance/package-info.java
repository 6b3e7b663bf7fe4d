/** Attendance: the join gate that lets participants into the online meeting, and the record of who was there. */
@NullMarked
package org.plenary.attendance;

import org.jspecify.annotations.NullMarked;
