package org.credentialpath.team.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.TeamAssignment;
import org.credentialpath.team.TeamAssignments;
import org.credentialpath.team.TeamOverview;
import org.credentialpath.team.TeamPost;
import org.credentialpath.team.TeamPosts;
import org.springframework.stereotype.Component;

/** The posts of a cohort in words, as far as the reader may see them. */
@Component
class PostLines {

    private final TeamPosts posts;
    private final TeamAssignments assignments;
    private final TeamOverview overview;
    private final TeamWords words;

    PostLines(TeamPosts posts, TeamAssignments assignments, TeamOverview overview, TeamWords words) {
        this.posts = posts;
        this.assignments = assignments;
        this.overview = overview;
        this.words = words;
    }

    List<PostLine> of(UUID cohort, PersonId reader) {
        return posts.of(cohort, reader).stream().map(this::line).toList();
    }

    private PostLine line(TeamPost post) {
        return new PostLine(
                post.id(),
                overview.team(post.team()).team().name(),
                post.assignment() == null ? null : about(post.assignment()),
                post.where().name(),
                words.person(post.by()),
                words.moment(post.at()),
                post.text(),
                post.link(),
                post.file(),
                post.comments().stream()
                        .map(said -> new PostLine.Said(words.person(said.by()), words.moment(said.at()), said.text()))
                        .toList());
    }

    private String about(UUID id) {
        TeamAssignment assignment = assignments.get(id);
        return words.get(
                "team.assignment",
                assignments.number(assignment),
                assignments.plan(assignment).title());
    }
}
