/**
 * Starts Plenary on a machine that has nothing but Java: its own PostgreSQL when no database is named, the server, and
 * on request the sample network; prints the first links; and stops all of it again.
 *
 * <p>The launcher is a small process of its own, the parent of the server and of PostgreSQL. It is not in the WAR.
 */
@NullMarked
package org.plenary.launcher;

import org.jspecify.annotations.NullMarked;
