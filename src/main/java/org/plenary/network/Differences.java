package org.plenary.network;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** In what two descriptions of the same differ, by the name of what is described. */
record Differences(Map<String, Object> before, Map<String, Object> after) {
    static <R extends Record> Differences between(R before, R after) {
        Map<String, Object> old = new LinkedHashMap<>();
        Map<String, Object> now = new LinkedHashMap<>();
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            Object was = value(part, before);
            Object is = value(part, after);
            if (!Objects.equals(was, is)) {
                old.put(part.getName(), was);
                now.put(part.getName(), is);
            }
        }
        return new Differences(old, now);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
