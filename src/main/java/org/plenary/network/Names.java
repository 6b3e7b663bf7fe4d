package org.plenary.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names as they are compared: without accents, in Latin letters, in no order. */
final class Names {
    private static final double ALIKE = 0.7;
    private static final int GRAM = 3;

    private Names() {}

    static String key(String name) {
        return String.join(" ", words(name));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(Latin.of(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two keys have any word in common, or one cannot tell. */
    static boolean shareAWord(String key, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
        return key.isEmpty()
                || other.isEmpty()
                || Arrays.stream(other.split(" ")).anyMatch(words::contains)
                || areAlike(key, other);
    }

    /** Whether two keys differ by no more than a typing error or two. */
    static boolean areAlike(String key, String other) {
        Set<String> grams = grams(key);
        Set<String> others = grams(other);
        long common = grams.stream().filter(others::contains).count();
        return 2.0 * common >= ALIKE * (grams.size() + others.size());
    }

    private static Set<String> grams(String key) {
        Set<String> grams = new HashSet<>();
        for (String word : key.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + GRAM <= padded.length(); i++) {
                grams.add(padded.substring(i, i + GRAM));
            }
        }
        return grams;
    }
}
