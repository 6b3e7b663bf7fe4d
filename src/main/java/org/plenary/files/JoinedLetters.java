package org.plenary.files;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters, also those that only Persian, Urdu and their neighbours have, which ICU's own shaping leaves
 * apart. Each letter gets the presentation form that Unicode has of it for its place in the word (The Unicode Standard,
 * 9.2 "Arabic", Joining Rules R1 to R7 and the ligatures of lam with alef).
 */
final class JoinedLetters extends ICUBidiReorderer {
    private static final int[][] PRESENTATION_FORMS = {{0xFB50, 0xFBFF}, {0xFE70, 0xFEFC}};
    private static final Map<String, Map<Integer, String>> FORMS = forms();

    /** By what they are forms of, then by decomposition type. */
    private static Map<String, Map<Integer, String>> forms() {
        Normalizer2 decomposition = Normalizer2.getNFKDInstance();
        Normalizer2 composition = Normalizer2.getNFCInstance();
        Map<String, Map<Integer, String>> forms = new HashMap<>();
        for (int[] range : PRESENTATION_FORMS) {
            for (int form = range[0]; form <= range[1]; form++) {
                String letters = decomposition.getDecomposition(form);
                if (letters != null) {
                    forms.computeIfAbsent(composition.normalize(letters), base -> new HashMap<>())
                            .put(
                                    UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE),
                                    Character.toString(form));
                }
            }
        }
        return forms;
    }

    /** @param text in logical order */
    @Override
    public String shapeText(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            String letters = letters(text, at);
            int end = at + letters.length();
            Map<Integer, String> forms = FORMS.get(letters);
            joined.append(forms == null ? letters : form(letters, forms, joinsAhead(text, at), joinsBack(text, end)));
            at = end;
        }
        return joined.toString();
    }

    /** A lam with its alef, else one character. */
    private static String letters(String text, int at) {
        String one = Character.toString(text.codePointAt(at));
        int next = at + one.length();
        if (next < text.length() && FORMS.containsKey(one + text.charAt(next))) {
            return one + text.charAt(next);
        }
        return one;
    }

    private static String form(String letters, Map<Integer, String> forms, boolean afterJoin, boolean beforeJoin) {
        int last = letters.codePointBefore(letters.length());
        boolean reachesOn = beforeJoin && joinsNext(last);
        int place = afterJoin
                ? reachesOn ? UCharacter.DecompositionType.MEDIAL : UCharacter.DecompositionType.FINAL
                : reachesOn ? UCharacter.DecompositionType.INITIAL : UCharacter.DecompositionType.ISOLATED;
        return forms.getOrDefault(place, letters);
    }

    /** Whether what stands before reaches to the letter there. */
    private static boolean joinsAhead(String text, int at) {
        int before = at;
        while (before > 0) {
            int letter = text.codePointBefore(before);
            if (joining(letter) != UCharacter.JoiningType.TRANSPARENT) {
                return joinsNext(letter);
            }
            before -= Character.charCount(letter);
        }
        return false;
    }

    /** Whether what stands behind reaches back. */
    private static boolean joinsBack(String text, int end) {
        int behind = end;
        while (behind < text.length()) {
            int letter = text.codePointAt(behind);
            int joining = joining(letter);
            if (joining != UCharacter.JoiningType.TRANSPARENT) {
                return joinsNext(letter) || joining == UCharacter.JoiningType.RIGHT_JOINING;
            }
            behind += Character.charCount(letter);
        }
        return false;
    }

    private static boolean joinsNext(int letter) {
        int joining = joining(letter);
        return joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
