package org.plenary.invitations.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the invitations of an event stand.
 *
 * @param groups one for each region, kind or organisation that somebody was invited of
 */
@Schema(example = "{\"by\":\"region\",\"groups\":[{\"key\":\"africa\",\"states\":{\"accepted\":12,\"sent\":3}}]}")
public record FunnelJson(String by, List<GroupJson> groups) {
    /** How many of a group are in each state; states with nobody are left out. */
    @Schema(example = "{\"key\":\"africa\",\"states\":{\"accepted\":12,\"sent\":3}}")
    public record GroupJson(String key, Map<String, Long> states) {
        static GroupJson of(Group group) {
            Map<String, Long> states = new TreeMap<>();
            group.states().forEach((state, people) -> states.put(state.key(), people));
            return new GroupJson(group.key(), states);
        }
    }
}
