package org.plenary.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;

class FeedKeyTest {
    @ParameterizedTest
    @CsvSource({
        "/all.ics,ALL,'',''",
        "/series/annual-partnership-meeting.ics,SERIES,annual-partnership-meeting,''",
        "/regions/south-east-asia.ics,REGION,south-east-asia,''",
        "/events/tallinn-2026.ics,EVENT,tallinn-2026,''",
        "/events/tallinn-2026/rooms/great-hall.ics,EVENT,tallinn-2026,great-hall",
    })
    void anAddressNamesItsFeedAndTheFeedItsAddress(String path, FeedKey.Scope scope, String of, String room) {
        FeedKey key = new FeedKey(scope, of, room, Language.FR);

        assertThat(FeedKey.at(path, Language.FR)).hasValue(key);
        assertThat(key.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/all", "/all.ics/", "/events/.ics", "/events/A.ics", "/events/a/rooms/.ics", "/x/a.ics"})
    void anyOtherAddressIsNone(String path) {
        assertThat(FeedKey.at(path, Language.EN)).isEmpty();
    }
}
