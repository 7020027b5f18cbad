package org.credentialpath.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewQueue;
import org.credentialpath.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a reviewer stands among the portfolios that wait for them, and how to get to the next one. */
@Component
class QueuePlace {

    private final ReviewQueue queue;
    private final Reviews reviews;
    private final SignedIn signedIn;

    QueuePlace(ReviewQueue queue, Reviews reviews, SignedIn signedIn) {
        this.queue = queue;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    /**
     * What waits beside the portfolio at hand.
     *
     * @param waiting how many others
     * @param due of the next one, null where none waits or it has none
     */
    record Place(int waiting, @Nullable Instant due) {}

    Place of(AssignmentId current) {
        List<ReviewQueue.Waiting> all = queue.of(signedIn.required());
        int others = (int)
                all.stream().filter(each -> !each.assignment().equals(current)).count();
        return new Place(
                others,
                queue.after(signedIn.required(), current)
                        .flatMap(each -> Optional.ofNullable(each.due()))
                        .orElse(null));
    }

    /** The page to go on with in the next portfolio; empty when no other waits. */
    Optional<String> addressAfter(AssignmentId current) {
        return queue.after(signedIn.required(), current)
                .map(next -> goOn(reviews.open(next.assignment(), signedIn.required())));
    }

    /** The first competency that is not judged; the look over everything when all are. */
    static String goOn(Review review) {
        return Part.of(review).stream()
                .filter(part -> !part.isDone(review))
                .findFirst()
                .map(part -> ReviewPage.address(review, part))
                .orElseGet(() -> ReviewPage.address(review) + "/check");
    }
}
