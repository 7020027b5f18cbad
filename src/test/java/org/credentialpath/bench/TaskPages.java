package org.credentialpath.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tasklist as a coordinator's browser asks for it, from the request to the last byte of the page. */
final class TaskPages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int WARM_UP = 200;
    private static final int TIMES = 400;
    private static final List<String> ASKED = List.of(
            "/tasks",
            "/tasks?view=groups",
            "/tasks?view=free",
            "/tasks?view=overdue",
            "/tasks?view=idle",
            "/tasks?view=waiting",
            "/tasks?view=all&sort=name",
            "/tasks?view=all&text=portfolio",
            "/tasks?view=free&text=rene&kind=userTask_bench7",
            "/search?text=re+bel");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String house;

    TaskPages(int port) {
        house = "http://127.0.0.1:" + port;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("No form to sign in with");
        }
        String form = Map.of("login", login, "password", password, "_csrf", token.group(1)).entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** The lines of the report. */
    List<String> measure() throws IOException, InterruptedException {
        List<Double> measured = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            String address = ASKED.get(i % ASKED.size());
            long begin = System.nanoTime();
            String page = get(address);
            if (i >= WARM_UP) {
                measured.add((System.nanoTime() - begin) / 1e6);
            }
            if (!page.contains("role=\"search\"")) {
                throw new IllegalStateException("No list at " + address);
            }
        }
        List<Double> sorted = measured.stream().sorted().toList();
        double late = sorted.get(sorted.size() * 95 / 100);
        return List.of(
                "%d pages of the tasklist, ten addresses, the search among them, in turn, signed in as a coordinator, one after the other: "
                                .formatted(TIMES)
                        + String.format(
                                Locale.ROOT,
                                "median %.1f ms, 95th percentile %.1f ms (goal: under 50), longest %.1f ms.",
                                Median.of(measured),
                                late,
                                sorted.get(sorted.size() - 1)));
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(request(address).GET().build());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + address));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    // Kept by hand: the session's cookie is for https, which a browser on the same machine need not have.
    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer.body();
    }
}
