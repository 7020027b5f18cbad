package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credentialpath.document.Document;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.CommentRefused;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskComments.Comment;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said about a task; a page of its own, because many tasks are done on the page of a feature. */
@Controller
@RequestMapping("/tasks/{ref}/comments")
class TaskCommentController {

    /** A comment in words. */
    record Line(String author, String at, String text, List<Document> files) {}

    private final TaskRights rights;
    private final TaskComments comments;
    private final TaskActs acts;
    private final TaskRows words;
    private final People people;
    private final SignedIn signedIn;
    private final MessageSource messages;

    TaskCommentController(
            TaskRights rights,
            TaskComments comments,
            TaskActs acts,
            TaskRows words,
            People people,
            SignedIn signedIn,
            MessageSource messages) {
        this.rights = rights;
        this.comments = comments;
        this.acts = acts;
        this.words = words;
        this.people = people;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable TaskRef ref, Model model) {
        return page(ref, "", model);
    }

    @PostMapping
    String add(
            @PathVariable TaskRef ref,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Resource> chosen = chosen(files);
        Problems problems = new Problems();
        try {
            comments.add(ref, signedIn.required(), comment.strip(), chosen);
        } catch (CommentRefused refused) {
            problems.add(refused.field(), text(refused.messageKey(), refused.arguments()));
        } catch (UploadRefused refused) {
            problems.add("files", text(refused.messageKey(), refused.arguments()));
        }
        if (problems.isEmpty()) {
            Flash.good(redirect, "inbox.comments.sent");
            return "redirect:/tasks/" + ref + "/comments";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("again", !chosen.isEmpty());
        return page(ref, comment, model);
    }

    // An input where nothing was chosen sends a file without a name.
    private static List<Resource> chosen(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isBlank())
                .map(MultipartFile::getResource)
                .toList();
    }

    private String text(String key, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray(), LocaleContextHolder.getLocale());
    }

    private String page(TaskRef ref, String typed, Model model) {
        PersonId reader = signedIn.required();
        OpenTask task = rights.get(ref, reader);
        if (!comments.mayTalk(task, reader)) {
            throw new Forbidden("comments on task " + ref);
        }
        List<Comment> said = comments.of(task, reader);
        Map<PersonId, String> names =
                people.namesOf(said.stream().map(Comment::author).collect(Collectors.toSet()));
        model.addAttribute("row", words.row(task));
        model.addAttribute("said", said.stream().map(each -> line(each, names)).toList());
        model.addAttribute("acts", acts.of(task, reader));
        model.addAttribute("typed", typed);
        model.addAttribute("most", TaskComments.MOST_FILES);
        return "inbox/comments";
    }

    private static Line line(Comment comment, Map<PersonId, String> names) {
        return new Line(
                names.getOrDefault(comment.author(), ""),
                DayWords.moment(comment.at(), LocaleContextHolder.getLocale()),
                comment.text(),
                comment.files());
    }
}
