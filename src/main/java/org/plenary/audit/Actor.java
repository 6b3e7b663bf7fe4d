package org.plenary.audit;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request: an account, the holder of a link, or Plenary itself. */
@RequestScoped
public class Actor {
    private String name = "plenary";
    private String origin = "";

    /** @param who such as {@code account ID} or {@code invitation ID}; never a person's name or address */
    public void is(String who, String from) {
        name = who;
        origin = from;
    }

    public String name() {
        return name;
    }

    String origin() {
        return origin;
    }
}
