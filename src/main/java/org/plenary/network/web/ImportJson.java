package org.plenary.network.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did: rows that were new, that changed something, that were known. */
@Schema(example = "{\"added\":12,\"changed\":1,\"same\":199}")
public record ImportJson(int added, int changed, int same) {}
