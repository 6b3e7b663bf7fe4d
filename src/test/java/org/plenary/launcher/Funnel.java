package org.plenary.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of all answers of an event: what its numbers are, and who stands behind each. */
record Funnel(Desk desk, String address) {
    private static final List<String> WAYS = List.of("region", "kind", "organisation");
    private static final Pattern NUMBER = Pattern.compile("href=\"([^\"]+/people\\?by=[^\"]+)\">([0-9,]+)</a>");
    private static final Pattern PERSON = Pattern.compile("<th scope=\"row\"><bdi>([^<]*)</bdi>");

    /** In all three groupings, by the address each leads to. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String way : WAYS) {
            Matcher found = NUMBER.matcher(desk.opens(address + "?by=" + way));
            while (found.find()) {
                numbers.put(
                        found.group(1).replace("&amp;", "&"),
                        Integer.valueOf(found.group(2).replace(",", "")));
            }
        }
        return numbers;
    }

    /** Who stands there, in alphabetical order. */
    List<String> names(String number) {
        return PERSON.matcher(desk.opens(number))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    /** Whom to expect behind which number when the invitations stand like this. */
    Map<String, List<String>> expected(Map<Guest, String> states) {
        Map<String, List<String>> people = new TreeMap<>();
        states.forEach((guest, state) -> WAYS.forEach(way -> {
            String all = address + "/people?by=" + way + "&key=" + guest.group(way);
            people.computeIfAbsent(all, none -> new ArrayList<>()).add(guest.name());
            people.computeIfAbsent(all + "&state=" + state, none -> new ArrayList<>())
                    .add(guest.name());
        }));
        people.values().forEach(names -> names.sort(null));
        return people;
    }
}
