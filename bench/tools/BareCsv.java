import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a CSV file over and over and prints how many rows a second that gives, a line for each time. */
class BareCsv {
    public static void main(String[] arguments) throws Exception {
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            long began = System.nanoTime();
            String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
            long rows = 0;
            try (var reader = CsvReader.builder().ofCsvRecord(text)) {
                rows = reader.stream().filter(row -> row.getFieldCount() > 1).count();
            }
            System.out.println(rows * 1_000_000_000L / (System.nanoTime() - began));
        }
    }
}
