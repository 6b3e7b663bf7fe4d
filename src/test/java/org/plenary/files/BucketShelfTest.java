package org.plenary.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.settings.FileSettings;

/** Against a server that speaks S3 and checks signatures. */
class BucketShelfTest {
    private static final UUID FILE = UUID.fromString("0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11");
    private static final String SECRET = "a-secret-of-the-bucket";

    /** It would tell at length how it starts. */
    private static final Logger TALKING = Logger.getLogger("org.gaul");

    private static BlobStoreContext context;
    private static S3Proxy server;

    @BeforeAll
    static void start() throws Exception {
        TALKING.setLevel(Level.WARNING);
        context = ContextBuilder.newBuilder(new TransientApiMetadata())
                .credentials("any", "any")
                .build(BlobStoreContext.class);
        BlobStore blobs = context.getBlobStore();
        blobs.createContainerInLocation(null, "plenary");
        server = S3Proxy.builder()
                .blobStore(blobs)
                .awsAuthentication(AuthenticationType.AWS_V4, "plenary-key", SECRET)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        context.close();
    }

    @Test
    void whatIsPutIsThereUntilItIsRemoved() throws IOException {
        Shelf shelf = shelf("plenary", SECRET);

        shelf.put(FILE, "first".getBytes(UTF_8));
        shelf.put(FILE, "again".getBytes(UTF_8));
        assertThat(shelf.get(FILE)).asString(UTF_8).isEqualTo("again");
        assertThat(context.getBlobStore().blobExists("plenary", FILE.toString()))
                .isTrue();

        shelf.remove(FILE);
        shelf.remove(FILE);
        assertThat(context.getBlobStore().blobExists("plenary", FILE.toString()))
                .isFalse();
        assertThatThrownBy(() -> shelf.get(FILE)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void whoIsNotLetInIsTold() {
        Shelf stranger = shelf("plenary", "another-secret");

        assertThatThrownBy(() -> stranger.put(FILE, new byte[] {1}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThatThrownBy(() -> stranger.get(FILE)).isInstanceOf(IOException.class);
    }

    @Test
    void nothingIsWrittenWhereThereIsNoBucket() {
        assertThatThrownBy(() -> shelf("elsewhere", SECRET).put(FILE, new byte[] {1}))
                .isInstanceOf(IOException.class);
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything in the plain JVM
    private static Shelf shelf(String bucket, String secret) {
        BucketShelf shelf = new BucketShelf();
        shelf.settings = new FileSettings() {
            @Override
            public Optional<String> bucket() {
                return Optional.of("http://127.0.0.1:" + server.getPort() + "/" + bucket);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public String key() {
                return "plenary-key";
            }

            @Override
            public String secret() {
                return secret;
            }
        };
        return shelf;
    }
}
