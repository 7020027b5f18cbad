package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages opened and forms sent over HTTP by somebody who is signed in. Fields are name, value, name, value, … */
@Component
class Clicks {

    private final ObjectProvider<MockMvc> web;
    private final OpenTasks tasks;

    Clicks(ObjectProvider<MockMvc> web, OpenTasks tasks) {
        this.web = web;
        this.tasks = tasks;
    }

    /** The page, which is there for the reader. */
    ResultActions page(String address, PersonId reader) throws Exception {
        return web().perform(get(address).with(signedIn(reader))).andExpect(status().isOk());
    }

    ResultActions send(String address, PersonId by, String... fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web().perform(click);
    }

    ResultActions send(String address, PersonId by, List<String> fields) throws Exception {
        return send(address, by, fields.toArray(String[]::new));
    }

    ResultActions upload(String address, PersonId by, MockMultipartFile file) throws Exception {
        return web().perform(multipart(address).file(file).with(csrf()).with(signedIn(by)));
    }

    /** Sends it and says where it leads. */
    String follow(String address, PersonId by, List<String> fields) throws Exception {
        String next = send(address, by, fields)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(next);
    }

    /** Opens the form of a task, sends it and, where everything is shown once more, confirms. */
    void fill(String task, PersonId by, String... fields) throws Exception {
        page(task, by);
        String next = follow(task, by, Arrays.asList(fields));
        if (next.equals(task + "/check")) {
            page(next, by);
            send(task, by, "_do", "confirm").andExpect(status().is3xxRedirection());
        }
    }

    void fill(String task, PersonId by, List<String> fields) throws Exception {
        fill(task, by, fields.toArray(String[]::new));
    }

    /** Sends it and is led to exactly this address. */
    void lead(String to, String address, PersonId by, List<String> fields) throws Exception {
        send(address, by, fields).andExpect(redirectedUrl(to));
    }

    /** The address of the open task at this step of the case. */
    String task(CaseId id, String step) {
        List<OpenTask> open = tasks.ofCase(id);
        assertThat(open).as("open tasks of %s", id).extracting(OpenTask::step).contains(step);
        return open.stream()
                .filter(task -> task.step().equals(step))
                .map(task -> "/tasks/" + task.ref())
                .findFirst()
                .orElseThrow();
    }

    MockMvc web() {
        return web.getObject();
    }
}
