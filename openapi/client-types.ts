// Made by npm run openapi.
export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who claimed what in an article
         * @description Reads an article and answers its claims and actors. Nothing is stored.
         */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stored articles
         * @description Without their texts. All filters given must hold.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Read and store an article
         * @description Answers the article with its claims; `GET /v1/articles/{id}` and `/claims` have them from then on. The same text with the same url (or publisher, where no url is given) again answers 200 with what is stored. The same text elsewhere is a new article that names the first as `copyOf`.
         */
        post: operations["addArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stored article
         * @description With its text, to which all offsets refer. Its claims are at `/claims`.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Delete an article with its claims
         * @description Actors, disputes and claim groups that no other article holds go with it.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /**
         * Correct what is known about an article
         * @description Its text stays: delete and post it to change that. Its claims follow: a corrected date moves them in every list, and the article is read again by it, so that “by Friday” is another day. Posted again as it was first, it is still this article.
         */
        patch: operations["changeArticle"];
        trace?: never;
    };
    "/v1/articles/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article’s claims, in order of appearance */
        get: operations["listArticleClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read and store up to 100 articles
         * @description Each as by `POST /v1/articles`, in order, whatever becomes of the others. For more than a hundred, `POST /v1/jobs`.
         */
        post: operations["addArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article with its claims highlighted, as a page
         * @description For people: open it in a browser. It has no scripts and loads nothing.
         */
        get: operations["showAnnotated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims across all articles
         * @description All filters given must hold.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a claim is there
         * @description What spoke for and against its cue, source, content and type, in plain words with weights.
         */
        get: operations["explainClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claim-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same claim across articles
         * @description Claims of one side that say the same, such as a demand that several outlets report.
         */
        get: operations["getClaimGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who appears in the articles
         * @description All filters given must hold. In order of id, which says nothing about them.
         */
        get: operations["listActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An actor
         * @description By its id, or that of an actor that was merged into it.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an actor claims, newest first */
        get: operations["listActorClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that actors are one and the same
         * @description From now on they are shown as this actor, and any of their ids finds it. They are one side as well: nobody answers a demand of their own side, and disputes that turn out to be one are joined; the id of either finds it. `split` takes all of it back.
         */
        post: operations["mergeActors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an actor is two
         * @description Takes a merge back (`actor`), or tells apart somebody else who bears the name in some articles (`articles`).
         */
        post: operations["splitActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an actor demanded, promised or rejected over time
         * @description Its claims that take a position, oldest first. Where one goes back on an earlier one, `reverses` names that.
         */
        get: operations["listActorPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who demanded what, and who answered how
         * @description Demands, requests, proposals and accusations, newest first, with the claims that answer them, in whatever article. `type`, `from` and `to` find disputes with a claim of that type that was published in between. As a table, `against` and `for` name who gave the newest ten answers.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dispute
         * @description With its first claim, and the newest 500 of the others and of the answers; a list shows the newest ten.
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who speaks for and against whom
         * @description Actors and the claims that they direct at one another, as signed edges, of the claims that all filters leave: JSON, or GEXF 1.2, which Gephi opens.
         */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, newest first */
        get: operations["listJobs"];
        put?: never;
        /**
         * Store thousands of articles, or analyse again what an older version read
         * @description `application/x-ndjson` stores articles, one a line. The answer comes once all have arrived; then they are read one by one. A line that is no article is counted as failed and spoils no other. `{"kind": "reanalysis"}` as JSON reads again every article that an older version of the pipeline read, and puts the new claims in the place of the old. Poll `GET /v1/jobs/{id}` for the progress.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description What it has done stays. A job that is over stays as it is.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be served
         * @description Asks the database.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem that the service may answer with */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A kind of problem
         * @description What the `type` of a problem points to.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A person, body, country, group or document that takes part in the article’s claims. */
        Actor: {
            /** @description `act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only. */
            id: string;
            /** @description The fullest name known. */
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known. */
            country: string | null;
            /** @description Other names that the article uses. */
            aliases: string[];
            /** @description Titles and offices that the article gives. */
            roles: string[];
            /** @description Of a joint actor, those who make it up. */
            members: components["schemas"]["ActorRef"][];
            /** @description Whom the actor belongs to: NATO officials to NATO. */
            memberOf: components["schemas"]["ActorRef"][];
            /** @description Whom the actor speaks for, as a spokeswoman does. */
            onBehalfOf: components["schemas"]["ActorRef"][];
            /** @description Where the text refers to the actor, in order. */
            mentions: components["schemas"]["Span"][];
            /** @description How many claims of each type the actor makes; types with none are left out. */
            counts: {
                [key: string]: number;
            };
        };
        /**
         * @description What sort of actor this is: a `person`; an `organization`, that is a body (“NATO”, “the court”); a `country`, also where its capital or government stands for it; a `group` of several people without a body of their own (“farmers”); a `document` that speaks (“the report says”).
         * @enum {string}
         */
        ActorKind: "person" | "organization" | "country" | "group" | "document";
        /** @description Whom to merge into an actor. */
        ActorMerge: {
            /** @description Ids of actors that are the same as this one. */
            actors: string[];
        };
        /** @description One page of a list. */
        ActorPage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["RegisteredActor"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /** @description An actor with what changed over time. */
        ActorProfile: {
            /** @description `act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only. */
            id: string;
            /** @description The fullest name known. */
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known. */
            country: string | null;
            /** @description Other names that articles use. */
            aliases: string[];
            /** @description Titles and offices that articles give. */
            roles: string[];
            /** @description Of a joint actor, those who make it up. */
            members: components["schemas"]["ActorRef"][];
            /** @description Whom the actor belongs to: NATO officials to NATO. */
            memberOf: components["schemas"]["ActorRef"][];
            /** @description Whom the actor speaks for, as a spokeswoman does. */
            onBehalfOf: components["schemas"]["ActorRef"][];
            /** @description How many claims of each type the actor makes; types with none are left out. */
            counts: {
                [key: string]: number;
            };
            /** @description When the first article that names the actor was published (or posted). */
            firstSeen: string | null;
            /** @description When the latest article that names the actor was published (or posted). */
            lastSeen: string | null;
            /** @description In how many articles the actor appears. */
            articles: number;
            /** @description Each role with the first and last time that an article gives it. */
            roleHistory: {
                /** @description A title or office. */
                role: string;
                /** @description When the first article that gives it was published (or posted). */
                firstSeen: string;
                /** @description When the latest one was. */
                lastSeen: string;
            }[];
            /** @description Actors that were merged into this one. */
            mergedFrom: components["schemas"]["ActorRef"][];
        };
        /** @description An actor by its id and fullest name. */
        ActorRef: {
            /** @description `act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only. */
            id: string;
            /** @description The fullest name known. */
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known. */
            country: string | null;
        };
        /** @description What to split from an actor. */
        ActorSplit: {
            /** @description Id of an actor that was merged into this one. */
            actor: string;
        } | {
            /** @description Ids of the articles in which somebody else bears the name. */
            articles: string[];
        };
        /** @description Which pipeline read the article, when, and how long it took. */
        AnalysisInfo: {
            /** @description Version of the pipeline; a job of kind `reanalysis` reads again what an older one read. */
            version: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description How long it took. */
            milliseconds: number;
        };
        /** @description A stored article. */
        Article: {
            /** @description As posted, or as the page has it. */
            title: string | null;
            /** @description As posted. */
            url: string | null;
            /** @description As posted, or as the page has it. */
            publisher: string | null;
            /** @description As posted, or as the page has it. */
            author: string | null;
            /** @description As posted, or as the page has it. */
            publishedAt: string | null;
            /** @description Your own id, as posted. */
            externalId: string | null;
            /** @description As posted. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description ISO 639-1 code of its language; only `en` is read. */
            language: string;
            analysis: components["schemas"]["AnalysisInfo"];
            /** @description `art_…` */
            id: string;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            createdAt: string;
            /** @description How many claims it has. */
            claimCount: number;
            /** @description The first stored article with the same text, where this is a copy. */
            copyOf: string | null;
            /** @description What offsets refer to: the text as posted, or that of the page. */
            text: string;
            /** @description What was left out as no part of the article, and why. */
            zones: components["schemas"]["Zone"][];
        };
        /** @description Articles, each as `POST /v1/articles` takes one. */
        ArticleBatch: {
            /** @description Each a `NewArticle`. */
            articles: unknown[];
        };
        /** @description What to correct: null takes a value away, what is absent stays, `metadata` is replaced as a whole. */
        ArticleChanges: {
            /** @description Headline, where the text does not carry it. */
            title?: string | null;
            /** @description Where the article stands. Stored, never fetched. */
            url?: string | null;
            /** @description The outlet. */
            publisher?: string | null;
            /** @description Who wrote it, as the byline has it. */
            author?: string | null;
            /** @description ISO 8601 date or date-time (UTC where it names no zone), of the years 1700 to 2199. Words like “on Friday” are dated by it; without it the article counts, in lists, as published when it was posted. */
            publishedAt?: (string) | null;
            /** @description Your own id of the article; `GET /v1/articles` finds it. */
            externalId?: string | null;
            /** @description Anything else that you want back with the article: at most 16384 characters as JSON, nested at most 100 levels deep. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One page of a list. */
        ArticlePage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["ArticleSummary"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /** @description A stored article without its text. */
        ArticleSummary: {
            /** @description As posted, or as the page has it. */
            title: string | null;
            /** @description As posted. */
            url: string | null;
            /** @description As posted, or as the page has it. */
            publisher: string | null;
            /** @description As posted, or as the page has it. */
            author: string | null;
            /** @description As posted, or as the page has it. */
            publishedAt: string | null;
            /** @description Your own id, as posted. */
            externalId: string | null;
            /** @description As posted. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description ISO 639-1 code of its language; only `en` is read. */
            language: string;
            analysis: components["schemas"]["AnalysisInfo"];
            /** @description `art_…` */
            id: string;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            createdAt: string;
            /** @description How many claims it has. */
            claimCount: number;
            /** @description The first stored article with the same text, where this is a copy. */
            copyOf: string | null;
            highlight?: components["schemas"]["Highlight"];
        };
        /** @description What became of each article of a batch. */
        BatchResults: {
            /** @description One for each article, in order. */
            items: {
                /** @description What `POST /v1/articles` would have answered. */
                status: number;
                /** @description Path of the stored article. */
                location?: string;
                /** @description The stored article; its claims are at `location` + `/claims`. */
                article?: components["schemas"]["ArticleSummary"];
                /** @description What is wrong with it; pointers count from the article. */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description An attributed claim as stored, with the article that it stands in. */
        Claim: {
            /** @description Made from the article and where cue and content begin: the same when the article is analysed again. */
            id: string;
            article: components["schemas"]["ClaimArticle"];
            type: components["schemas"]["ClaimType"];
            /** @description One readable line: who did what to whom. */
            summary: string;
            /** @description The words that name who holds the claim; null where there are none. */
            source: components["schemas"]["Span"] | null;
            cue: components["schemas"]["Cue"];
            /** @description What was claimed; several spans where other words split it. */
            content: components["schemas"]["Span"][];
            quotation: components["schemas"]["QuotationForm"];
            /** @description The actor behind the source; null where the article leaves it open. */
            speaker: components["schemas"]["Speaker"] | null;
            /** @description Whom the act is directed at: who must do what is demanded, who is accused, whose proposal is rejected. */
            targets: components["schemas"]["ActorRef"][];
            /** @description Whether the act was not done: “did not agree”. */
            negated: boolean;
            /** @description Whether the article itself leaves open that it was done: “reportedly said”. */
            hedged: boolean;
            /** @description Id of the claim whose content holds this one (“he said that Iran demanded …”); null where none does. */
            parentId: string | null;
            /** @description The claim that this one answers, here or in another article; null where it answers none. */
            responseTo: components["schemas"]["ClaimResponse"] | null;
            /** @description Dates that the claim’s sentence names. */
            dates: components["schemas"]["ClaimDate"][];
            /** @description Root code that the type has in CAMEO, the event codes of conflict research: `10` to demand, `12` to reject. */
            cameo: string;
            /** @description Calibrated probability that source, cue and content belong together as given. */
            confidence: number;
            /** @description The sentence of the cue, and the rule or construction that found the claim. */
            evidence: {
                sentence: components["schemas"]["Span"];
                /** @description Name of the rule or construction; the explanation says what spoke for it. */
                rule: string;
            };
            /** @description Id of the article that it stands in. */
            articleId: string;
            /** @description Id of the group of claims, across articles, that say the same (`GET /v1/claim-groups/{id}`); null where this one says too little to tell, or only tells of a nested one that says the same. */
            groupId: string | null;
            highlight?: components["schemas"]["Highlight"];
        };
        /** @description What is known of the article that a claim stands in. */
        ClaimArticle: {
            /** @description Its headline. */
            title: string | null;
            /** @description Where it stands. */
            url: string | null;
            /** @description The outlet. */
            publisher: string | null;
            /** @description ISO 8601 date or date-time. */
            publishedAt: string | null;
        };
        /** @description A date named in the claim’s sentence. */
        ClaimDate: {
            /** @description Offset of its first character. */
            start: number;
            /** @description Offset right after its last character. */
            end: number;
            /** @description The stretch itself. */
            text: string;
            /** @description ISO 8601; null where the article’s date would be needed and is missing, and where it is reckoned from another day (“two days later”). */
            value: string | null;
            /**
             * @description When it was `said`, until when something is to be done (`deadline`), or neither (`mentioned`).
             * @enum {string}
             */
            role: "said" | "deadline" | "mentioned";
        };
        /** @description The same claim of one side wherever it is reported. */
        ClaimGroup: {
            /** @description The `groupId` of its claims. */
            id: string;
            /** @description Its first appearance. */
            first: components["schemas"]["Claim"];
            /** @description The first 500 appearances, in order of time. */
            claims: components["schemas"]["Claim"][];
            /** @description Who carried these, in order of time, each once. */
            publishers: string[];
            /** @description How many appearances there are. */
            count: number;
            /** @description Appearances, where a text that others carry again counts once. */
            distinct: number;
        };
        /** @description One page of a list. */
        ClaimPage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["Claim"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /** @description Which claim this one answers, how, and the words that show it. */
        ClaimResponse: {
            /** @description Id of the claim that this one answers. */
            claimId: string;
            stance: components["schemas"]["Stance"];
            /** @description From 0 to 1: how likely it is right. */
            confidence: number;
            /** @description Name of the rule or model that made the link. */
            rule: string;
            /** @description The words that show it. */
            evidence: components["schemas"]["Span"][];
        };
        /**
         * @description What the speaker does by the claim. Directives: demand, request, proposal, question. Responses: rejection, denial, agreement, confirmation. Evaluations: accusation, criticism, praise. Commissives: promise, threat, warning, intention. Assertives: statement, prediction, belief. New values may be added: treat one that you do not know as a statement.
         * @enum {string}
         */
        ClaimType: "demand" | "request" | "proposal" | "question" | "rejection" | "denial" | "agreement" | "confirmation" | "accusation" | "criticism" | "praise" | "promise" | "threat" | "warning" | "intention" | "statement" | "prediction" | "belief";
        /** @description The words that signal the act: “demanded”, “according to”. */
        Cue: {
            /** @description Offset of its first character. */
            start: number;
            /** @description Offset right after its last character. */
            end: number;
            /** @description The stretch itself. */
            text: string;
            /** @description Dictionary form of the word that decides. */
            lemma: string;
        };
        /** @description A demand, request, proposal or accusation with what answered it. */
        Dispute: {
            /** @description `dsp_…` */
            id: string;
            /** @description The demand, request, proposal or accusation, as it appeared first. */
            claim: components["schemas"]["Claim"];
            /** @description Further claims of the same side about the same matter, in order of time. */
            repeatedBy: components["schemas"]["Claim"][];
            /** @description What others than the side that asks answered, in any article, in order of time. */
            responses: {
                claim: components["schemas"]["Claim"];
                stance: components["schemas"]["Stance"];
                /** @description From 0 to 1: how likely it is right. */
                confidence: number;
            }[];
            /** @description The side that asks or accuses: a state for its minister. */
            speaker: components["schemas"]["ActorRef"] | null;
            /** @description The sides that are asked or accused, whom most claims ask first; empty where none is named. */
            targets: components["schemas"]["ActorRef"][];
            status: components["schemas"]["DisputeStatus"];
            /** @description Of all, be they shown or not. */
            counts: {
                /** @description How often it is asked or accused: the first claim and those that repeat it. */
                claims: number;
                /** @description How many answers there are. */
                responses: number;
                /** @description In how many articles its claims stand, answers not counted. */
                articles: number;
            };
            /**
             * Format: date-time
             * @description When its first claim was published (or posted, where that is not known).
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description When its latest claim was published (or posted).
             */
            lastAt: string;
        };
        /** @description One page of a list. */
        DisputePage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["Dispute"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /**
         * @description How the answers stand: none (`unanswered`), only against (`rejected`), only for (`accepted`), or both (`contested`). Where a side that is asked has answered, only the answers of those who are asked decide.
         * @enum {string}
         */
        DisputeStatus: "unanswered" | "rejected" | "accepted" | "contested";
        /** @description Why a claim is there: what spoke for and against it. */
        Explanation: {
            /** @description Id of the claim. */
            claimId: string;
            /** @description From 0 to 1: how likely it is right. */
            confidence: number;
            /** @description The rule or construction that found the claim. */
            rule: string;
            /** @description What weighed most, by what it is about. */
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An article as it was read. */
        ExtractedArticle: {
            /** @description What offsets refer to: the text as posted, or that of the page. */
            text: string;
            /** @description As posted, or as the page has it. */
            title: string | null;
            /** @description As posted. */
            url: string | null;
            /** @description As posted, or as the page has it. */
            publisher: string | null;
            /** @description As posted, or as the page has it. */
            author: string | null;
            /** @description As posted, or as the page has it. */
            publishedAt: string | null;
            /** @description Your own id, as posted. */
            externalId: string | null;
            /** @description As posted. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description ISO 639-1 code of its language; only `en` is read. */
            language: string;
            /** @description What was left out as no part of the article, and why. */
            zones: components["schemas"]["Zone"][];
            analysis: components["schemas"]["AnalysisInfo"];
        };
        /** @description An attributed claim: who took a position on what, by which words. */
        ExtractedClaim: {
            /** @description Made from the article and where cue and content begin: the same when the article is analysed again. */
            id: string;
            article: components["schemas"]["ClaimArticle"];
            type: components["schemas"]["ClaimType"];
            /** @description One readable line: who did what to whom. */
            summary: string;
            /** @description The words that name who holds the claim; null where there are none. */
            source: components["schemas"]["Span"] | null;
            cue: components["schemas"]["Cue"];
            /** @description What was claimed; several spans where other words split it. */
            content: components["schemas"]["Span"][];
            quotation: components["schemas"]["QuotationForm"];
            /** @description The actor behind the source; null where the article leaves it open. */
            speaker: components["schemas"]["Speaker"] | null;
            /** @description Whom the act is directed at: who must do what is demanded, who is accused, whose proposal is rejected. */
            targets: components["schemas"]["ActorRef"][];
            /** @description Whether the act was not done: “did not agree”. */
            negated: boolean;
            /** @description Whether the article itself leaves open that it was done: “reportedly said”. */
            hedged: boolean;
            /** @description Id of the claim whose content holds this one (“he said that Iran demanded …”); null where none does. */
            parentId: string | null;
            /** @description The claim that this one answers, here or in another article; null where it answers none. */
            responseTo: components["schemas"]["ClaimResponse"] | null;
            /** @description Dates that the claim’s sentence names. */
            dates: components["schemas"]["ClaimDate"][];
            /** @description Root code that the type has in CAMEO, the event codes of conflict research: `10` to demand, `12` to reject. */
            cameo: string;
            /** @description Calibrated probability that source, cue and content belong together as given. */
            confidence: number;
            /** @description The sentence of the cue, and the rule or construction that found the claim. */
            evidence: {
                sentence: components["schemas"]["Span"];
                /** @description Name of the rule or construction; the explanation says what spoke for it. */
                rule: string;
            };
        };
        /** @description Who claimed what in an article; nothing is stored. */
        Extraction: {
            article: components["schemas"]["ExtractedArticle"];
            /** @description In order of appearance. */
            claims: components["schemas"]["ExtractedClaim"][];
            /** @description Who makes the claims, and whom they are directed at. */
            actors: components["schemas"]["Actor"][];
        };
        /** @description The service is well, in this version. */
        Health: {
            /**
             * @description Always this; where it is not well the answer is a problem.
             * @constant
             */
            status: "ok";
            /** @description Of the service. */
            version: string;
        };
        /** @description Text that a search found, with what matched. Only there where `q` was given. */
        Highlight: {
            /** @description Where a word was found: a claim’s content, or a stretch of an article. */
            text: string;
            /** @description What matched, as offsets into this very `text`. */
            marks: {
                /** @description Offset of its first character. */
                start: number;
                /** @description Offset right after its last character. */
                end: number;
            }[];
        };
        /** @description Long work on many articles. It goes on where it was after a restart or a crash. */
        Job: {
            /** @description `job_…` */
            id: string;
            /**
             * @description `import` stores new articles, `reanalysis` reads stored ones again.
             * @enum {string}
             */
            kind: "import" | "reanalysis";
            /**
             * @description `receiving` while its articles come in, `waiting` for its turn, `running`, then `done` or `cancelled`. One job runs at a time.
             * @enum {string}
             */
            status: "receiving" | "waiting" | "running" | "done" | "cancelled";
            /**
             * Format: date-time
             * @description When it came in.
             */
            createdAt: string;
            /** @description Null while it waits. */
            startedAt: string | null;
            /** @description Null until it is done or cancelled. */
            finishedAt: string | null;
            /** @description How many articles it has. */
            total: number;
            /** @description How many it is through with, failures included. */
            done: number;
            /** @description How many of them were not stored before. */
            created: number;
            /** @description How many could not be read. */
            failed: number;
            /** @description The first twenty that failed. */
            failures: components["schemas"]["JobFailure"][];
        };
        /** @description An article of a job that was not read, and why. */
        JobFailure: {
            /** @description Its place among the job’s articles, from 0; empty lines do not count. */
            position: number;
            /** @description Id of the article that was to be analysed again; null in an import. */
            articleId: string | null;
            /** @description As a problem’s `code`. */
            code: string;
            /** @description As a problem’s `detail`. */
            detail: string;
        };
        /** @description One page of a list. */
        JobPage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["Job"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /** @description Work that needs no articles sent along. */
        JobRequest: {
            /**
             * @description Read again every article that an older version read.
             * @constant
             */
            kind: "reanalysis";
        };
        /** @description Actors and the signed edges between them. */
        Network: {
            /** @description The actors that the edges name. */
            nodes: components["schemas"]["ActorRef"][];
            /** @description Heaviest first. */
            edges: components["schemas"]["NetworkEdge"][];
            /** @description Whether there are more edges: narrow the filter to see them. */
            truncated: boolean;
        };
        /** @description What one actor directed at another. */
        NetworkEdge: {
            /** @description Id of the actor who speaks. */
            source: string;
            /** @description Id of the actor whom the claims are directed at. */
            target: string;
            /** @description How many claims. */
            weight: number;
            /** @description From −1 (all hostile) to 1 (all friendly): claims of verbal cooperation (CAMEO roots 02 to 05) less those of verbal conflict (10 to 14), divided by `weight`. */
            sign: number;
            /** @description How many claims of each type. */
            types: {
                [key: string]: number;
            };
            /** @description How often the source supported a claim of the target. */
            for: number;
            /** @description How often it opposed one. */
            against: number;
        };
        /** @description An article to read. */
        NewArticle: {
            /** @description The article, with or without the page around it. Offsets refer to exactly this text. */
            text?: string | null;
            /** @description A web page instead of the text, of at most 60000 tags (opening and closing ones). Its readable text is taken: offsets refer to that, and it is returned as `text`. Title, author, publisher and date are taken from the page where you do not give them. Nothing is fetched. */
            html?: string | null;
            /** @description Headline, where the text does not carry it. */
            title?: string | null;
            /** @description Where the article stands. Stored, never fetched. */
            url?: string | null;
            /** @description The outlet. */
            publisher?: string | null;
            /** @description Who wrote it, as the byline has it. */
            author?: string | null;
            /** @description ISO 8601 date or date-time (UTC where it names no zone), of the years 1700 to 2199. Words like “on Friday” are dated by it; without it the article counts, in lists, as published when it was posted. */
            publishedAt?: (string) | null;
            /** @description Your own id of the article; `GET /v1/articles` finds it. */
            externalId?: string | null;
            /** @description Anything else that you want back with the article: at most 16384 characters as JSON, nested at most 100 levels deep. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An error, as RFC 9457 has it. */
        Problem: {
            /** @description Where this kind of problem is described, relative to the service. */
            type: string;
            /** @description What kind of problem it is; the same for every problem of its kind. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What is wrong with this request, for people. */
            detail: string;
            /** @description The path that was asked for. */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description As in `x-request-id`: name it when you report a problem. */
            requestId: string;
            /** @description Each part of the request that does not fit. */
            errors?: {
                /**
                 * @description What the pointer points into.
                 * @enum {string}
                 */
                in: "body" | "query" | "path" | "header";
                /** @description JSON Pointer (RFC 6901) to the part that does not fit. */
                pointer: string;
                /** @description What is wrong with that part. */
                detail: string;
            }[];
        };
        /**
         * @description What went wrong, for programs. Codes are stable; new ones may be added.
         * @enum {string}
         */
        ProblemCode: "malformed-request" | "malformed-json" | "invalid-parameter" | "invalid-cursor" | "unauthorized" | "forbidden" | "route-not-found" | "article-not-found" | "claim-not-found" | "claim-group-not-found" | "actor-not-found" | "dispute-not-found" | "job-not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "nothing-to-split" | "precondition-failed" | "body-too-large" | "text-too-long" | "unsupported-media-type" | "unknown-actor" | "invalid-body" | "no-text" | "not-english" | "too-many-requests" | "headers-too-large" | "internal-error" | "analysis-timeout" | "busy" | "unavailable";
        /** @description A kind of problem. */
        ProblemKind: {
            code: components["schemas"]["ProblemCode"];
            /** @description The HTTP status that it comes with. */
            status: number;
            /** @description What it is, for people. */
            title: string;
        };
        /** @description All kinds of problem. */
        ProblemKinds: {
            /** @description Grouped by status. */
            items: components["schemas"]["ProblemKind"][];
        };
        /**
         * @description Whether all (`direct`), none (`indirect`) or part (`mixed`) of the content stands in quotation marks.
         * @enum {string}
         */
        QuotationForm: "direct" | "indirect" | "mixed";
        /** @description One piece of evidence for or against an inference. */
        Reason: {
            /**
             * @description Which inference: one of the three spans (`cue`, `source`, `content`), that they belong together (`relation`), or the `type`.
             * @enum {string}
             */
            about: "cue" | "source" | "content" | "relation" | "type";
            /** @description In plain words. */
            text: string;
            /** @description Signed contribution in log-odds, positive speaks for; null where a rule decides outright. */
            weight: number | null;
        };
        /** @description An actor as all articles together show it. */
        RegisteredActor: {
            /** @description `act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only. */
            id: string;
            /** @description The fullest name known. */
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known. */
            country: string | null;
            /** @description Other names that articles use. */
            aliases: string[];
            /** @description Titles and offices that articles give. */
            roles: string[];
            /** @description Of a joint actor, those who make it up. */
            members: components["schemas"]["ActorRef"][];
            /** @description Whom the actor belongs to: NATO officials to NATO. */
            memberOf: components["schemas"]["ActorRef"][];
            /** @description Whom the actor speaks for, as a spokeswoman does. */
            onBehalfOf: components["schemas"]["ActorRef"][];
            /** @description How many claims of each type the actor makes; types with none are left out. */
            counts: {
                [key: string]: number;
            };
            /** @description When the first article that names the actor was published (or posted). */
            firstSeen: string | null;
            /** @description When the latest article that names the actor was published (or posted). */
            lastSeen: string | null;
        };
        /**
         * @description A half-open stretch of the article’s text exactly as submitted: in JavaScript, `text.slice(start, end)` is the span. Offsets count UTF-16 code units, or code points where `offsets` asks for them.
         * @example {
         *       "start": 16,
         *       "end": 52,
         *       "text": "that the council recall its envoys"
         *     }
         */
        Span: {
            /** @description Offset of its first character. */
            start: number;
            /** @description Offset right after its last character. */
            end: number;
            /** @description The stretch itself. */
            text: string;
        };
        /** @description The actor behind a claim’s source. */
        Speaker: {
            /** @description `act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only. */
            id: string;
            /** @description The fullest name known. */
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known. */
            country: string | null;
            /** @description The rule that tied the source’s words to this actor. */
            resolvedBy: string;
            /** @description The parts of a joint source (“the two ministers”, “A and B”). */
            members: components["schemas"]["ActorRef"][];
        };
        /**
         * @description Whether an answer supports (`for`) or opposes (`against`) what it answers.
         * @enum {string}
         */
        Stance: "for" | "against";
        /** @description A stored article with its claims in order of appearance. */
        StoredExtraction: {
            article: components["schemas"]["Article"];
            /** @description In order of appearance. */
            claims: components["schemas"]["Claim"][];
        };
        /** @description A position that an actor took. */
        TimelineEntry: {
            /** @description The claim that takes it. */
            claim: components["schemas"]["Claim"];
            /** @description Id of the earlier claim of the same actor that this one goes back on; null where it does not. */
            reverses: string | null;
        };
        /** @description One page of a list. */
        TimelinePage: {
            /** @description At most `limit` of them, in the order of the list. */
            items: components["schemas"]["TimelineEntry"][];
            /** @description Cursor of the next page; null on the last. Also in the `Link` header. */
            next: string | null;
            /** @description How many match in all; only where `count` asks for it. */
            total?: number;
        };
        /** @description A part of the page that is not the article’s body and was left out, and why. */
        Zone: {
            /** @description Offset of its first character. */
            start: number;
            /** @description Offset right after its last character. */
            end: number;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "navigation" | "title-repeat" | "byline" | "biography" | "advertising" | "related" | "comments" | "newsletter" | "legal" | "disclaimer" | "furniture";
            /** @description In plain words. */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, analyses, queue, jobs, database, process. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extract: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description The claims, in order of appearance. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `body-too-large`: The body is too large.
             *
             *     `text-too-long`: The text is too long.
             */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid-body`: The body does not fit.
             *
             *     `no-text`: There is no text to read.
             *
             *     `not-english`: The text is not English.
             */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `busy`: Too many articles are waiting.
             *
             *     `analysis-timeout`: Reading the article took too long.
             *
             *     `unavailable`: The service cannot answer at the moment.
             */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description Full text of titles and texts: words (all must occur), `"phrases"`, `prefix*`, `OR`, `NOT` or `-word`, parentheses. One with no word to find finds nothing. */
                q?: string;
                /** @description Where the article stands, exactly as posted. */
                url?: string;
                /** @description Your own id of it, exactly as posted. */
                externalId?: string;
                /** @description The outlet, exactly as posted. */
                publisher?: string;
                /** @description Published then or later. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                from?: string;
                /** @description Published then or earlier. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                to?: string;
                /** @description `newest` and `oldest` go by publication (or posting, where that is not known). `relevance` ranks the latest thousand that match by how well they fit `q`; without `q` it is `newest`. */
                sort?: "newest" | "oldest" | "relevance";
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Articles. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addArticle: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description The article was stored before. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Path of what was made, or of what was there already. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredExtraction"];
                };
            };
            /** @description The article was read and stored; `Location` names it. */
            201: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Path of what was made, or of what was there already. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredExtraction"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `body-too-large`: The body is too large.
             *
             *     `text-too-long`: The text is too long.
             */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid-body`: The body does not fit.
             *
             *     `no-text`: There is no text to read.
             *
             *     `not-english`: The text is not English.
             */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `busy`: Too many articles are waiting.
             *
             *     `analysis-timeout`: Reading the article took too long.
             *
             *     `unavailable`: The service cannot answer at the moment.
             */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description An article’s id, `art_…`.
                 * @example art_cytadwty8z4a6em943vb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article with its text. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-not-found`: There is no such article. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that GET gave: where it is another by now, nothing is done and the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description An article’s id, `art_…`.
                 * @example art_cytadwty8z4a6em943vb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-not-found`: There is no such article. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: The resource is no longer as the request expects. */
            412: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeArticle: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: {
                /** @description The `ETag` that GET gave: where it is another by now, nothing is done and the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description An article’s id, `art_…`.
                 * @example art_cytadwty8z4a6em943vb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleChanges"];
            };
        };
        responses: {
            /** @description The article as it is now. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-not-found`: There is no such article. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: The resource is no longer as the request expects. */
            412: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-body`: The body does not fit. */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `busy`: Too many articles are waiting.
             *
             *     `analysis-timeout`: Reading the article took too long.
             *
             *     `unavailable`: The service cannot answer at the moment.
             */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleClaims: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description An article’s id, `art_…`.
                 * @example art_cytadwty8z4a6em943vb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-not-found`: There is no such article. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleBatch"];
            };
        };
        responses: {
            /** @description What became of each, in order. */
            207: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-body`: The body does not fit. */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAnnotated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An article’s id, `art_…`.
                 * @example art_cytadwty8z4a6em943vb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-not-found`: There is no such article. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Full text of contents and speakers’ names: words (all must occur), `"phrases"`, `prefix*`, `OR`, `NOT` or `-word`, parentheses. One with no word to find finds nothing. */
                q?: string;
                /** @description What the speaker does by the claim. Directives: demand, request, proposal, question. Responses: rejection, denial, agreement, confirmation. Evaluations: accusation, criticism, praise. Commissives: promise, threat, warning, intention. Assertives: statement, prediction, belief. New values may be added: treat one that you do not know as a statement. */
                type?: components["schemas"]["ClaimType"];
                /** @description Id of the actor who makes the claim. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                speaker?: string;
                /** @description Id of the actor whom it is directed at. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                target?: string;
                /** @description Id of an actor on either side. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                actor?: string;
                /** @description ISO 3166-1 alpha-2 code of the speaker’s country. */
                country?: string;
                /** @description The outlet, exactly as posted. */
                publisher?: string;
                /** @description Id of the article that it stands in. */
                article?: string;
                /** @description Whether all (`direct`), none (`indirect`) or part (`mixed`) of the content stands in quotation marks. */
                quotation?: components["schemas"]["QuotationForm"];
                /** @description Only claims with this confidence or more. */
                minConfidence?: number;
                /** @description Published then or later. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                from?: string;
                /** @description Published then or earlier. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                to?: string;
                /** @description `newest` and `oldest` go by publication (or posting, where that is not known), `confidence` has the surest first. `relevance` ranks the latest thousand that match by how well they fit `q`; without `q` it is `newest`. */
                sort?: "newest" | "oldest" | "confidence" | "relevance";
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description A claim’s id, `clm_…`.
                 * @example clm_0wndyzqpfz6pwf14c98m
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-found`: There is no such claim. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A claim’s id, `clm_…`.
                 * @example clm_0wndyzqpfz6pwf14c98m
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What spoke for and against it. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-found`: There is no such claim. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimGroup: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description A claim’s `groupId`.
                 * @example grp_0wndyzqpfz6pwf14c98m
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim’s appearances. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimGroup"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-group-not-found`: There is no such claim group. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActors: {
        parameters: {
            query?: {
                /** @description Words of a name or alias, or their beginnings. */
                q?: string;
                /** @description What sort of actor this is: a `person`; an `organization`, that is a body (“NATO”, “the court”); a `country`, also where its capital or government stands for it; a `group` of several people without a body of their own (“farmers”); a `document` that speaks (“the report says”). */
                kind?: components["schemas"]["ActorKind"];
                /** @description ISO 3166-1 alpha-2 code of the country itself, or of the one that they act for. */
                country?: string;
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actors. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An actor’s id, `act_…`.
                 * @example act_0n0hv19084yez3jmph52
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorProfile"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `actor-not-found`: There is no such actor. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActorClaims: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description An actor’s id, `act_…`.
                 * @example act_0n0hv19084yez3jmph52
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `actor-not-found`: There is no such actor. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeActors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An actor’s id, `act_…`.
                 * @example act_0n0hv19084yez3jmph52
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorMerge"];
            };
        };
        responses: {
            /** @description The actor. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorProfile"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `actor-not-found`: There is no such actor. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unknown-actor`: An actor that the body names does not exist.
             *
             *     `invalid-body`: The body does not fit.
             */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An actor’s id, `act_…`.
                 * @example act_0n0hv19084yez3jmph52
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorSplit"];
            };
        };
        responses: {
            /** @description The actor split off. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorProfile"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `actor-not-found`: There is no such actor. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing-to-split`: There is nothing to split from the actor. */
            409: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-body`: The body does not fit. */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActorPositions: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description An actor’s id, `act_…`.
                 * @example act_5pxkhmfzypepnm7he65r
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Positions. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `actor-not-found`: There is no such actor. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description Full text of the contents of its claims, of which one must match: words (all must occur), `"phrases"`, `prefix*`, `OR`, `NOT` or `-word`, parentheses. One with no word to find finds nothing. */
                q?: string;
                /** @description Id of an actor on either side. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                actor?: string;
                /** @description Id of the actor who is asked or accused. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                target?: string;
                /** @description Only disputes with a claim of this type. */
                type?: "demand" | "request" | "proposal" | "accusation";
                /** @description How the answers stand: none (`unanswered`), only against (`rejected`), only for (`accepted`), or both (`contested`). Where a side that is asked has answered, only the answers of those who are asked decide. */
                status?: components["schemas"]["DisputeStatus"];
                /** @description Published then or later. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                from?: string;
                /** @description Published then or earlier. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                to?: string;
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Whether to count all that match, as `total`. */
                count?: boolean;
                /** @description Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count. */
                format?: "json" | "ndjson" | "csv";
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disputes. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDispute: {
        parameters: {
            query?: {
                /** @description What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s). */
                offsets?: "utf-16" | "code-point";
            };
            header?: never;
            path: {
                /**
                 * @description A dispute’s id, `dsp_…`.
                 * @example dsp_6q0yg9dm0yrzd920y5cz
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dispute-not-found`: There is no such dispute. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                /** @description Id of an actor: only its edges. `GET /v1/actors?q=NAME` finds ids. An id that is not known finds nothing. */
                actor?: string;
                /** @description What the speaker does by the claim. Directives: demand, request, proposal, question. Responses: rejection, denial, agreement, confirmation. Evaluations: accusation, criticism, praise. Commissives: promise, threat, warning, intention. Assertives: statement, prediction, belief. New values may be added: treat one that you do not know as a statement. */
                type?: components["schemas"]["ClaimType"];
                /** @description Published then or later. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                from?: string;
                /** @description Published then or earlier. A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted. */
                to?: string;
                /** @description How many claims it takes to make an edge. */
                minWeight?: number;
                /** @description Overrides `Accept`. */
                format?: "json" | "gexf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                    "application/gexf+xml": string;
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next` of the page before. Opaque; leave it out for the first page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    /** @description `<…>; rel="next"` where there is a next page (RFC 8288). */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `invalid-cursor`: The cursor is not one of ours.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "application/json": components["schemas"]["JobRequest"];
            };
        };
        responses: {
            /** @description The job was accepted; `Location` names it. */
            201: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Path of what was made, or of what was there already. */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-json`: The body is not valid JSON.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has a type that cannot be read. */
            415: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-body`: The body does not fit. */
            422: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A job’s id, `job_…`.
                 * @example job_4f9c2b71d0e84a6c9d35e8a1b7c60f2e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `job-not-found`: There is no such job. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that GET gave: where it is another by now, nothing is done and the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description A job’s id, `job_…`.
                 * @example job_4f9c2b71d0e84a6c9d35e8a1b7c60f2e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: An API key is needed. */
            401: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: The API key is not good for this. */
            403: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `job-not-found`: There is no such job. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: The resource is no longer as the request expects. */
            412: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is malformed. */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kinds of problem. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKinds"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of the codes of `ProblemCode`.
                 * @example not-english
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of problem. */
            200: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description The client has it already: `If-None-Match` named its `ETag`. */
            304: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Names these very bytes, for `If-None-Match` and `If-Match`; streams have none. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-parameter`: A parameter does not fit.
             *
             *     `malformed-request`: The request is malformed.
             */
            400: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `route-not-found`: There is no such resource. */
            404: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: The resource has no such representation. */
            406: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke on our side. */
            500: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer at the moment. */
            503: {
                headers: {
                    /** @description The request’s id: yours, if you sent one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which to ask again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
