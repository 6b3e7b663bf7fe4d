/**
 * The meetings: a series (the Annual Partnership Meeting, the Regional High-Level Policy Dialogues) and its editions,
 * each with days, a time zone, a venue with rooms, and the address of its online meeting. An event's slug is its
 * address and never changes.
 */
@NullMarked
package org.plenary.events;

import org.jspecify.annotations.NullMarked;
