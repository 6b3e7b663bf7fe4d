package org.plenary.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.Language;

/**
 * Which public feed, in which language.
 *
 * @param of slug of the series or event, code of the region; empty for all
 * @param room slug of the room; empty for all rooms
 */
public record FeedKey(Scope scope, String of, String room, Language language) {
    private static final Pattern PATH = Pattern.compile(
            "/(?:(all)|series/(?<series>[a-z0-9-]+)|regions/(?<region>[a-z-]+)|events/(?<event>[a-z0-9-]+)(?:/rooms/(?<room>[a-z0-9-]+))?)\\.ics");

    /** What a feed covers. */
    public enum Scope {
        ALL,
        SERIES,
        REGION,
        EVENT
    }

    /** @param path below {@code /calendar} */
    public static Optional<FeedKey> at(String path, Language language) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group("series") != null) {
            return Optional.of(new FeedKey(Scope.SERIES, found.group("series"), "", language));
        }
        if (found.group("region") != null) {
            return Optional.of(new FeedKey(Scope.REGION, found.group("region"), "", language));
        }
        if (found.group("event") != null) {
            String room = found.group("room");
            return Optional.of(new FeedKey(Scope.EVENT, found.group("event"), room == null ? "" : room, language));
        }
        return Optional.of(new FeedKey(Scope.ALL, "", "", language));
    }

    /** Its address below {@code /calendar}, without the language. */
    public String path() {
        return switch (scope) {
            case ALL -> "/all.ics";
            case SERIES -> "/series/" + of + ".ics";
            case REGION -> "/regions/" + of + ".ics";
            case EVENT -> "/events/" + of + (room.isEmpty() ? "" : "/rooms/" + room) + ".ics";
        };
    }
}
