/**
 * What the operator sets: one list of {@code PLENARY_*} names ({@link org.plenary.settings.Setting}), each checked when
 * Plenary starts, and the one line that says why it does not start.
 */
@NullMarked
package org.plenary.settings;

import org.jspecify.annotations.NullMarked;
