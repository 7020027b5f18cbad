package org.credentialpath.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with cookies of its own. Whatever is not answered, or answered with a failure, is an IOException. */
final class Clicker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final House house;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String token = "";

    Clicker(House house) {
        this.house = house;
    }

    void signIn(String login) throws IOException, InterruptedException {
        open("/sign-in");
        assertThat(send("/sign-in", "login", login, "password", "demo")).isEqualTo("/home");
        open("/requests/invitations/new");
    }

    /** The page, which must be there. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(house.address(path)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Matcher found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
        return answer.body();
    }

    /**
     * Posts a form and returns where it leads.
     *
     * @param fields name, value, name, value, …
     */
    String send(String path, String... fields) throws IOException, InterruptedException {
        StringJoiner body = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(house.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        body.add("_csrf=" + encoded(token)).toString())));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> answer(HttpRequest.Builder question) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(question.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("It answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
