/**
 * What can go wrong, as types: something is not there ({@link org.plenary.problem.NotFound}), a rule says no
 * ({@link org.plenary.problem.Refused}), or what was sent has faults ({@link org.plenary.problem.Invalid}). Each
 * carries a code; the words stand in the message bundles under {@code problem.CODE}.
 */
@NullMarked
package org.plenary.problem;

import org.jspecify.annotations.NullMarked;
