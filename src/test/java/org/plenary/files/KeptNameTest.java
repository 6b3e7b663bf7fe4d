package org.plenary.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptNameTest {
    @Test
    void aNameInAnyScriptStays() {
        assertThat(KeptName.of("صورة مريم.jpeg", "jpg")).isEqualTo("صورة مريم.jpg");
        assertThat(KeptName.of("王芳的照片.PNG", "jpg")).isEqualTo("王芳的照片.jpg");
        assertThat(KeptName.of("Re\u0301sume\u0301 v1.2.pdf", "pdf")).isEqualTo("Résumé v1.2.pdf");
        assertThat(KeptName.of("नेपाल\u200dी.pdf", "pdf")).isEqualTo("नेपाल\u200dी.pdf");
    }

    @Test
    void whatMisleadsIsGone() {
        assertThat(KeptName.of("../../etc/passwd", "pdf")).isEqualTo("passwd.pdf");
        assertThat(KeptName.of("C:\\Users\\ana\\cv.docx", "docx")).isEqualTo("cv.docx");
        assertThat(KeptName.of("annex\u202Efdp.exe", "pdf")).isEqualTo("annexfdp.pdf");
        assertThat(KeptName.of("a\r\nSet-Cookie: x=\"1\".pdf", "pdf")).isEqualTo("aSet-Cookie- x=-1-.pdf");
        assertThat(KeptName.of(".htaccess", "pdf")).isEqualTo("file.pdf");
        assertThat(KeptName.of("", "jpg")).isEqualTo("file.jpg");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(KeptName.of("😀".repeat(300) + ".pdf", "pdf")).isEqualTo("😀".repeat(100) + ".pdf");
    }
}
