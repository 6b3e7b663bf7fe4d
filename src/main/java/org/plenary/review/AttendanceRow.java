package org.plenary.review;

import java.time.Instant;

/** One person in one session. Times are UTC. */
public record AttendanceRow(
        Instant sessionStart,
        String session,
        String person,
        String email,
        String organisation,
        String organisationName,
        String kind,
        String country,
        String region,
        String way,
        String source,
        Instant firstIn,
        Instant lastIn) {}
