package org.plenary.launcher;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One call by which the sample network is entered, as staff with a script would. */
record Step(String method, String path, Optional<Path> file) {
    private static final Pattern DAYS_AHEAD = Pattern.compile("\\$\\{today\\+(\\d{1,4})}");

    /** The steps in the order of steps.txt: "METHOD PATH [FILE]" a line, "#" before a comment. */
    static List<Step> of(Path sample) {
        Path list = sample.resolve("steps.txt");
        try {
            List<Step> steps = new ArrayList<>();
            for (String line : Files.readAllLines(list)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    steps.add(of(sample, line.strip().split("\\s+")));
                }
            }
            return steps;
        } catch (IOException e) {
            throw new Refusal("the sample " + list + " cannot be read; unpack Plenary again.", e);
        }
    }

    private static Step of(Path sample, String[] words) {
        if (words.length < 2 || words.length > 3) {
            throw new Refusal("the sample has a line that is not METHOD PATH [FILE]: " + String.join(" ", words));
        }
        return new Step(
                words[0], words[1], words.length == 3 ? Optional.of(sample.resolve(words[2])) : Optional.empty());
    }

    BodyPublisher body() {
        try {
            return file.isPresent()
                    ? BodyPublishers.ofString(dated(Files.readString(file.get()), LocalDate.now(ZoneOffset.UTC)))
                    : BodyPublishers.noBody();
        } catch (IOException e) {
            throw new Refusal("the sample file " + file.get() + " cannot be read; unpack Plenary again.", e);
        }
    }

    /** With every ${today+N} as the day that many days after today, so that the sample's next meeting lies ahead. */
    static String dated(String text, LocalDate today) {
        return DAYS_AHEAD
                .matcher(text)
                .replaceAll(
                        days -> today.plusDays(Long.parseLong(days.group(1))).toString());
    }

    Optional<String> contentType() {
        return file.map(Path::toString).map(name -> {
            if (name.endsWith(".json")) {
                return "application/json";
            }
            return name.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/octet-stream";
        });
    }
}
