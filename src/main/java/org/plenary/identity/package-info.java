/**
 * Who somebody is and what that lets them do: staff accounts with roles, signing in by a mailed link, sessions, and the
 * capability links through which everybody else acts without an account.
 */
@NullMarked
package org.plenary.identity;

import org.jspecify.annotations.NullMarked;
