package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** Every text a person sees comes from the message files: pages in a language nobody speaks hold nothing else but facts. */
@SpringBootTest(properties = "credentialpath.people.languages=en-US,ar-XB")
@AutoConfigureMockMvc
@Import(PseudoLanguage.class)
class PseudoLocaleWebTest {

    private static final Pattern MARKED = Pattern.compile(
            PseudoMessages.BEGIN + "[^" + PseudoMessages.BEGIN + PseudoMessages.END + "]*" + PseudoMessages.END);
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|svg|head)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

    @Autowired
    MockMvc mvc;

    @Autowired
    PageSettings settings;

    @Autowired
    People people;

    @Autowired
    Languages languages;

    @Autowired
    TestPeople testPeople;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/accessibility", "/sign-in", "/sign-up", "/verify", "/survey"})
    void visitorReadsMessagesOnly(String address) throws Exception {
        assertThat(unmarked(page(get(address)), List.of())).isEmpty();
    }

    @Test
    void visitorReadsMessagesOnlyOnARefusedForm() throws Exception {
        assertThat(unmarked(page(post("/sign-in").with(csrf())), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/cohorts"})
    void participantReadsMessagesOnly(String address) throws Exception {
        readsMessagesOnly(address, Role.PARTICIPANT);
    }

    @Test
    void ownerReadsMessagesOnly() throws Exception {
        readsMessagesOnly("/home", Role.OWNER);
    }

    private void readsMessagesOnly(String address, Role role) throws Exception {
        Person person = speaker(role);
        String page = page(get(address).with(TestPeople.signedIn(person.id())));
        assertThat(unmarked(page, List.of(person.preferredName(), person.email())))
                .isEmpty();
    }

    private Person speaker(Role role) {
        PersonId id = testPeople.with(role);
        languages.choose(id, PseudoMessages.LANGUAGE);
        return people.get(id);
    }

    private String page(MockHttpServletRequestBuilder click) throws Exception {
        MockHttpServletResponse answer = mvc.perform(click.cookie(new Cookie("__Host-language", "ar-XB")))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString()).contains(PseudoMessages.BEGIN);
        return answer.getContentAsString();
    }

    /** What stands on the page and is neither a message nor a fact. */
    private List<String> unmarked(String page, List<String> facts) {
        String text = HtmlUtils.htmlUnescape(
                TAG.matcher(UNSEEN.matcher(page).replaceAll("")).replaceAll("\u0000"));
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = MARKED.matcher(text).replaceAll("");
        }
        for (String fact : known(facts)) {
            text = text.replace(fact, "");
        }
        List<String> found = new ArrayList<>();
        Stream.of(text.split("\u0000"))
                .map(String::strip)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .forEach(found::add);
        return found;
    }

    // The longest first, so that no part of one is left.
    private List<String> known(List<String> facts) {
        PageSettings.Help help = settings.help();
        return Stream.concat(
                        facts.stream(),
                        Stream.of(
                                "English",
                                "العربية",
                                settings.institution(),
                                help.person(),
                                help.phone(),
                                help.email()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
