package org.plenary.network.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merge that was made or undone.
 *
 * @param id by which it is undone
 * @param person who is there now: the one who was kept, or who came back
 */
@Schema(
        example =
                "{\"id\":\"6a0c1f52-1c0a-4c58-8f3c-0f6f8a3b7d20\",\"person\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\"}")
public record MergedJson(String id, String person) {}
