/** The invitee's and the participant's own pages. */
@NullMarked
package org.plenary.registrations.web;

import org.jspecify.annotations.NullMarked;
