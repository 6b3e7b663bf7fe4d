package org.plenary;

/** Flags for the Java of servers that tests start. */
public final class JavaFlags {
    /** What ends within minutes would spend half of its time on compiling for the hours after. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private JavaFlags() {}
}
