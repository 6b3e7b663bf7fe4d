package org.plenary.network.web;

import java.util.ArrayList;
import java.util.List;
import org.plenary.network.Import;
import org.plenary.network.ImportLook;
import org.plenary.network.files.TableReader;
import org.plenary.web.FaultView;

/** Which column of an uploaded list is which. */
public record ColumnsView(
        String id,
        String file,
        String kind,
        String labels,
        List<Column> columns,
        List<String> fields,
        String encoding,
        String chosenEncoding,
        List<FaultView> faults) {
    /** A column of the file, what stands in it, and the field it fills. */
    public record Column(int number, String name, String example, String field) {}

    /** @param chosen which field each column fills */
    static ColumnsView of(
            Import upload, ImportLook look, List<String> chosen, String chosenEncoding, List<FaultView> faults) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < look.columns().size(); i++) {
            int at = i;
            columns.add(new Column(
                    i + 1,
                    look.columns().get(i),
                    look.sample().stream()
                            .map(row -> row.get(at))
                            .filter(cell -> !cell.isEmpty())
                            .findFirst()
                            .orElse(""),
                    i < chosen.size() ? chosen.get(i) : ""));
        }
        return new ColumnsView(
                upload.id().toString(),
                upload.fileName(),
                upload.kind().key(),
                upload.kind().labels(),
                columns,
                upload.kind().fields(),
                look.encoding(),
                chosenEncoding,
                faults);
    }

    public List<String> encodings() {
        return TableReader.encodings();
    }
}
