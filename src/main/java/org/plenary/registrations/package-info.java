/**
 * Registrations: what becomes of an invitation that is accepted. A registered participant has one page to see and change
 * everything, one calendar feed and one join link. What an event asks its participants is its form: questions, each with
 * its wordings, and the answers given to them.
 */
@NullMarked
package org.plenary.registrations;

import org.jspecify.annotations.NullMarked;
