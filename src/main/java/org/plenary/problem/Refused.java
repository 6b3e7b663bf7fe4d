package org.plenary.problem;

/** A rule of the product says no. Details are given as name, value, name, value. */
public final class Refused extends Problem {
    private static final long serialVersionUID = 1L;

    public Refused(String code, Object... details) {
        super(code, details);
    }
}
