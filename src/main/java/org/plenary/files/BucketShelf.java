package org.plenary.files;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.FileSettings;
import org.plenary.settings.FileStore;

/** Objects of a bucket, at Amazon or elsewhere, by signed requests (AWS Signature Version 4). */
@ApplicationScoped
class BucketShelf implements Shelf {
    private static final int NOT_FOUND = 404;
    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_READ = 30;

    @Inject
    FileSettings settings;

    @Override
    public FileStore store() {
        return FileStore.S3;
    }

    @Override
    public void put(UUID file, byte[] content) throws IOException {
        Response answer = answer(request(file).method(HttpMethod.PUT).requestBody(content));
        if (!answer.isOk()) {
            throw new FileNotFoundException("There is no such bucket");
        }
    }

    @Override
    public byte[] get(UUID file) throws IOException {
        Response answer = answer(request(file).method(HttpMethod.GET));
        if (answer.statusCode() == NOT_FOUND) {
            throw new FileNotFoundException(file.toString());
        }
        return answer.content();
    }

    @Override
    public void remove(UUID file) throws IOException {
        answer(request(file).method(HttpMethod.DELETE));
    }

    private static Response answer(Request request) throws IOException {
        try {
            Response answer = request.response();
            if (!answer.isOk() && answer.statusCode() != NOT_FOUND) {
                throw new IOException("The bucket answered " + answer.statusCode());
            }
            return answer;
        } catch (RuntimeException unreachable) {
            throw new IOException(unreachable);
        }
    }

    private Request request(UUID file) throws IOException {
        String bucket =
                settings.bucket().orElseThrow(() -> new FileNotFoundException("PLENARY_FILES_S3_URL is not set"));
        return Client.s3()
                .region(settings.region())
                .accessKey(settings.key())
                .secretKey(settings.secret())
                .connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                .readTimeout(SECONDS_TO_READ, TimeUnit.SECONDS)
                .build()
                .url(bucket + "/" + file);
    }
}
