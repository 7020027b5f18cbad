package org.credentialpath.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keeps cookies between clicks and sends the token of the form last seen, as a browser does. */
public class TestBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    public TestBrowser(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MvcResult open(String address) throws Exception {
        return send(get(address));
    }

    /** @param fields name, value, name, value, … */
    public MvcResult send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address);
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return send(click.param("_csrf", token));
    }

    public MvcResult signIn(String login, String password) throws Exception {
        open("/sign-in");
        return send("/sign-in", "login", login, "password", password);
    }

    public String sessionCookie() {
        return cookies.containsKey("__Host-session")
                ? cookies.get("__Host-session").getValue()
                : "";
    }

    private MvcResult send(MockHttpServletRequestBuilder click) throws Exception {
        if (!cookies.isEmpty()) {
            click.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcResult answer = mvc.perform(click).andReturn();
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        Matcher found = TOKEN.matcher(answer.getResponse().getContentAsString());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
