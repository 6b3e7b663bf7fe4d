package org.plenary.network;

import java.util.List;
import java.util.Set;

/**
 * The columns of an uploaded list and its first rows.
 *
 * @param fields which each column is understood to fill; empty for one that is left out
 * @param missing of each set at least one has to be filled, and none is
 * @param encoding in which the text was read; empty when the file is no text
 */
public record ImportLook(
        List<String> columns,
        List<List<String>> sample,
        List<String> fields,
        List<Set<String>> missing,
        String encoding) {}
