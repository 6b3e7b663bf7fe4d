package org.plenary.registrations.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days of an event on which somebody who comes in person takes part online instead.
 *
 * @param online the other days are on site; all days are the same as online
 */
@Schema(example = "{\"online\":[\"2027-06-03\"]}")
public record DaysJson(@NotNull List<@NotNull LocalDate> online) {}
