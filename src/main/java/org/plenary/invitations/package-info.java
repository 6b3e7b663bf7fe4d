/**
 * Invitations: who is asked to an event, by which campaign, and what they answered. One person has one invitation to an
 * event; asking again finds it and sends nothing.
 */
@NullMarked
package org.plenary.invitations;

import org.jspecify.annotations.NullMarked;
