/**
 * The one PostgreSQL: brings its schema up to date before anybody uses it, and tells every node within a moment of a
 * commit what has changed ({@link org.plenary.database.Changed}).
 */
@NullMarked
package org.plenary.database;

import org.jspecify.annotations.NullMarked;
