package org.plenary.registrations.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How staff treat a registration; what is left out stays.
 *
 * @param priority of who waits, from 0 to 9: the higher, the sooner they are offered a place
 * @param note what staff keep in mind
 */
@Schema(example = "{\"priority\":5,\"note\":\"Speaks in the opening.\"}")
public record HandlingJson(
        @Nullable Integer priority, @Nullable String note) {}
