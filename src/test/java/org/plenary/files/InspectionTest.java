package org.plenary.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.settings.FileSettings;

/** What is in an upload decides, whatever it is called. */
class InspectionTest {
    private static final String FIELD = "q-1";
    private static final int LARGEST = 3 << 20;

    private final Inspection inspection = inspection();

    @Test
    void aPhotoFromAPhoneIsUprightSmallAndTellsNothingOfThePlace() {
        byte[] taken = Uploaded.fromPhone(3000, 2000);
        assertThat(new String(taken, ISO_8859_1)).contains("Tallinn");

        FitFile kept = inspection.look(FIELD, FileKind.PHOTO, "IMG_1.JPG", taken);

        BufferedImage picture = Uploaded.read(kept.content());
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(1200);
        assertThat(isRed(picture.getRGB(400, 100))).isTrue();
        assertThat(isRed(picture.getRGB(400, 1100))).isFalse();
        assertThat(new String(kept.content(), ISO_8859_1)).doesNotContain("Tallinn", "Exif");
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(kept.name()).isEqualTo("IMG_1.jpg");
    }

    @Test
    void theSamePhotoGivesTheSameBytes() {
        byte[] taken = Uploaded.fromPhone(300, 200);

        assertThat(inspection.look(FIELD, FileKind.PHOTO, "a.jpg", taken).sha256())
                .isEqualTo(
                        inspection.look(FIELD, FileKind.PHOTO, "b.jpg", taken).sha256());
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        BufferedImage picture = Uploaded.read(inspection
                .look(FIELD, FileKind.PHOTO, "a.jpg", Uploaded.jpeg(30, 20))
                .content());

        assertThat(picture.getWidth()).isEqualTo(30);
    }

    @Test
    void aTextBesideAPictureIsNotUnpacked() {
        byte[] bomb = Uploaded.pngWithText(200 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);

        FitFile kept = inspection.look(FIELD, FileKind.PHOTO, "a.png", bomb);

        assertThat(Uploaded.read(kept.content()).getWidth()).isEqualTo(20);
    }

    @Test
    void whatIsSeeThroughBecomesWhite() {
        BufferedImage picture = Uploaded.read(inspection
                .look(FIELD, FileKind.DOCUMENT, "a.png", Uploaded.png(200, 200))
                .content());

        assertThat(picture.getRGB(150, 150) & 0xff_ff_ff).isEqualTo(0xff_ff_ff);
    }

    @Test
    void whatHangsOnToAPictureIsGone() {
        FitFile kept = inspection.look(
                FIELD, FileKind.PHOTO, "a.jpg", Uploaded.both(Uploaded.jpeg(40, 40), Uploaded.archive()));

        assertThat(new String(kept.content(), ISO_8859_1)).doesNotContain("PK\3\4", "page.html");
    }

    @Test
    void documentsStayAsTheyAreAndGetTheEndingOfWhatTheyAre() {
        byte[] pdf = Uploaded.pdf();

        assertThat(inspection.look(FIELD, FileKind.DOCUMENT, "cv.html", pdf))
                .usingRecursiveComparison()
                .isEqualTo(new FitFile("application/pdf", "cv.pdf", pdf));
        assertThat(inspection
                        .look(FIELD, FileKind.DOCUMENT, "cv.doc", Uploaded.docx())
                        .name())
                .isEqualTo("cv.docx");
        assertThat(inspection
                        .look(FIELD, FileKind.DOCUMENT, "cv", Uploaded.odt())
                        .mediaType())
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void whatIsDisguisedIsRefused() {
        refused("upload-no-photo", FileKind.PHOTO, Uploaded.html());
        refused("upload-no-photo", FileKind.PHOTO, Uploaded.svg());
        refused("upload-no-photo", FileKind.PHOTO, Uploaded.gif());
        refused("upload-no-photo", FileKind.PHOTO, Uploaded.pdf());
        refused("upload-no-document", FileKind.DOCUMENT, Uploaded.html());
        refused("upload-no-document", FileKind.DOCUMENT, Uploaded.svg());
        refused("upload-no-document", FileKind.DOCUMENT, Uploaded.archive());
        refused("upload-no-document", FileKind.DOCUMENT, Uploaded.docm());
        refused("upload-no-document", FileKind.DOCUMENT, Uploaded.both(Uploaded.html(), Uploaded.pdf()));
        refused("upload-picture-broken", FileKind.PHOTO, Uploaded.both(head(Uploaded.jpeg(9, 9), 20), Uploaded.html()));
        refused("upload-picture-broken", FileKind.PHOTO, head(Uploaded.png(90, 90), 60));
        refused("upload-pdf-broken", FileKind.DOCUMENT, Uploaded.both(Uploaded.pdf(), Uploaded.archive()));
        refused("upload-pdf-broken", FileKind.DOCUMENT, head(Uploaded.pdf(), 60));
        refused("upload-pdf-locked", FileKind.DOCUMENT, Uploaded.lockedPdf());
        refused("upload-macros", FileKind.DOCUMENT, Uploaded.docxWithProgram());
        refused("upload-broken", FileKind.DOCUMENT, head(Uploaded.docx(), 80));
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsUnpacked() {
        assertThat(refused("upload-too-many-pixels", FileKind.PHOTO, Uploaded.pngOf(60_000, 60_000)))
                .isEqualTo(Map.of("most", 64L));
        refused("upload-bomb", FileKind.DOCUMENT, Uploaded.docxBomb());
    }

    @Test
    void nothingAndTooMuchAreRefusedWithTheLimit() {
        refused("upload-empty", FileKind.DOCUMENT, new byte[0]);
        assertThat(refused("upload-too-large", FileKind.DOCUMENT, new byte[LARGEST + 1]))
                .isEqualTo(Map.of("most", 3));
    }

    private Map<String, Object> refused(String code, FileKind kind, byte[] content) {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> inspection.look(FIELD, kind, "portrait.jpg", content));
        assertThat(invalid).as(code).isNotNull();
        Fault fault = invalid.faults().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.field()).isEqualTo(FIELD);
        return fault.details();
    }

    private static byte[] head(byte[] whole, int bytes) {
        return java.util.Arrays.copyOf(whole, bytes);
    }

    private static boolean isRed(int rgb) {
        return ((rgb >> 16) & 0xff) > 200 && (rgb & 0xff) < 60;
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything in the plain JVM
    private static Inspection inspection() {
        Inspection inspection = new Inspection();
        inspection.settings = new FileSettings() {
            @Override
            public int largest() {
                return LARGEST;
            }
        };
        return inspection;
    }
}
