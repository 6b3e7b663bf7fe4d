/** The public programme, the desk's editor of the agenda, and their API. */
@NullMarked
package org.plenary.agenda.web;

import org.jspecify.annotations.NullMarked;
