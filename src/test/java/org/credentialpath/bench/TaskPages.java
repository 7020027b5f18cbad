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
    private static final int WARM_UP = 2000;
    private static final int TIMES = 1200;
    private static final double QUICK = 50;
    private static final List<String> ASKED = List.of(
            "/tasks",
            "/tasks?view=groups",
            "/tasks?view=free",
            "/tasks?view=overdue",
            "/tasks?view=idle",
            "/tasks?view=waiting",
            "/tasks?view=all&sort=name",
            "/tasks?view=groups&sort=due,name",
            "/tasks?view=free&sort=priority&kind=userTask_bench7",
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

    /** A line for each page, and one for all. */
    List<Goal> measure() throws IOException, InterruptedException {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            String address = ASKED.get(i % ASKED.size());
            double taken = ask(address);
            if (i >= WARM_UP) {
                measured.computeIfAbsent(address, none -> new ArrayList<>()).add(taken);
            }
        }
        List<Goal> lines = new ArrayList<>();
        measured.forEach((address, times) -> lines.add(line("`" + address + "`", times)));
        lines.add(line("all", measured.values().stream().flatMap(List::stream).toList()));
        return lines;
    }

    static List<String> head() {
        return List.of(
                "Signed in as a coordinator, one page after the other from the request to the last byte, each "
                        + TIMES / ASKED.size() + " times in turn. The goal is under 50 ms at the 95th percentile.",
                "",
                "| page | median, ms | 95th percentile, ms | longest, ms | goal met |",
                "|---|---|---|---|---|");
    }

    private double ask(String address) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String page = get(address);
        double taken = (System.nanoTime() - begin) / 1e6;
        if (!page.contains("role=\"search\"")) {
            throw new IllegalStateException("No list at " + address);
        }
        return taken;
    }

    private static Goal line(String page, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        double most = sorted.get(sorted.size() * 95 / 100);
        String line = String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                page,
                Median.of(times),
                most,
                sorted.get(sorted.size() - 1));
        return Goal.of(line, most < QUICK);
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
