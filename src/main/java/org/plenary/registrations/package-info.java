/**
 * Registrations: what becomes of an invitation that is accepted. A registered participant has one page to see and change
 * everything, one calendar feed and one join link.
 */
@NullMarked
package org.plenary.registrations;

import org.jspecify.annotations.NullMarked;
