/**
 * The trail: who changed what, when, from where, before and after. Rows are only ever added, which the database itself
 * enforces, and sealed in a chain of digests, so that a row taken out or altered by hand shows.
 */
@NullMarked
package org.plenary.audit;

import org.jspecify.annotations.NullMarked;
