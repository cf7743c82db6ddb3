using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>A stretch of the running text.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public static Stretch None { get; } = new(0, 0);

    public string Of(RunningText text) => text.Text[Start..End];
}

/// <summary>A chapter of a plan's list: its title, and the words between the title and the first problem.</summary>
internal sealed record ChapterSegment(int Number, Stretch Title, Stretch Introduction);

/// <summary>A problem of a plan's list.</summary>
/// <param name="Sequence">Counted through the whole list.</param>
/// <param name="Printed">The number as printed, with its brackets.</param>
/// <param name="Chapter">Number of its chapter, where the list has chapters.</param>
/// <param name="Start">Where its number stands.</param>
/// <param name="Words">The problem itself.</param>
/// <param name="Fields">What follows each label.</param>
internal sealed record ProblemSegment(
    int Sequence, string Printed, int? Chapter, int Start, Stretch Words, ImmutableDictionary<PlanField, Stretch> Fields);

/// <summary>
/// Cuts a plan at its numbers and labels. The text has no line ends, since paper layout puts them anywhere; what holds
/// is the order: a number, the problem, its labels, the next number.
/// </summary>
internal sealed class PlanSegments
{
    private readonly RunningText text;
    private readonly ImportLog log;
    private readonly ImmutableArray<ChapterSegment>.Builder chapters = ImmutableArray.CreateBuilder<ChapterSegment>();
    private readonly ImmutableArray<ProblemSegment>.Builder problems = ImmutableArray.CreateBuilder<ProblemSegment>();

    private PlanSegments(RunningText text, ImportLog log) => (this.text, this.log) = (text, log);

    public ImmutableArray<ChapterSegment> Chapters => chapters.ToImmutable();

    public ImmutableArray<ProblemSegment> Problems => problems.ToImmutable();

    /// <summary>Where the list begins; all before it is the body of the plan.</summary>
    public int ListStart { get; private set; }

    public static PlanSegments Cut(RunningText text, ImportLog log)
    {
        var segments = new PlanSegments(text, log);
        segments.Cut(PlanLabels.Find(text.Text));
        return segments;
    }

    private void Cut(IReadOnlyList<PlanLabel> labels)
    {
        if (labels.Count == 0)
        {
            log.Add(ImportCodes.NoProblems, Place.Start);
            return;
        }

        if (FirstMarker(labels[0].Start) is not { } marker)
        {
            log.Add(ImportCodes.ProblemWithoutNumber, text.At(labels[0].Start), labels[0].Words);
            return;
        }

        var first = labels[0].Field;
        List<PlanLabel> block = [];
        var problem = Begin(marker, sequence: 1, previousEnd: 0);
        foreach (var label in labels)
        {
            var isKnown = block.Exists(earlier => earlier.Field == label.Field);
            if (block.Count > 0 && (isKnown || label.Field == first) && NextMarker(problem, block[^1].End, label.Start) is { } next)
            {
                var following = Begin(next, problem.Sequence + 1, block[^1].End);
                End(problem, block, following.BlockStart);
                (problem, block) = (following, [label]);
            }
            else if (isKnown)
            {
                log.Add(ImportCodes.LabelTwice, text.At(label.Start), label.Words);
            }
            else
            {
                block.Add(label);
            }
        }

        End(problem, block, text.Text.Length);
    }

    private sealed record Opening(int Sequence, NumberMarker Marker, int? Chapter, int BlockStart);

    /// <summary>Notes the chapter that begins between the last problem and this one, if any.</summary>
    private Opening Begin(NumberMarker marker, int sequence, int previousEnd)
    {
        var expected = (chapters.Count == 0 ? 0 : chapters[^1].Number) + 1;
        var heading = ChineseNumeral.Format(expected) + "、";
        var gap = text.Text.AsSpan(previousEnd, marker.Start - previousEnd);
        var at = previousEnd == 0 ? gap.LastIndexOf(heading) : gap.IndexOf(heading);
        var blockStart = marker.Start;
        if (at >= 0)
        {
            blockStart = previousEnd + at;
            chapters.Add(Chapter(expected, blockStart + heading.Length, marker.Start));
        }

        if (previousEnd == 0) ListStart = blockStart;
        return new(sequence, marker, chapters.Count == 0 ? null : chapters[^1].Number, blockStart);
    }

    private ChapterSegment Chapter(int number, int start, int end)
    {
        var words = text.Text.AsSpan(start, end - start);
        var cut = words.IndexOf('。');
        foreach (var opening in (ReadOnlySpan<string>)["主要包括", "主要体现", "主要表现", "主要是", "主要有", "包括"])
        {
            if (words.IndexOf(opening) is var at and > 0 && (cut < 0 || at < cut)) cut = at;
        }

        var titleEnd = cut < 0 ? end : start + cut;
        var introduction = titleEnd < end && text.Text[titleEnd] == '。' ? titleEnd + 1 : titleEnd;
        return new(number, new(start, titleEnd), new(introduction, end));
    }

    private void End(Opening opening, List<PlanLabel> labels, int end)
    {
        var fields = ImmutableDictionary.CreateBuilder<PlanField, Stretch>();
        for (var i = 0; i < labels.Count; i++)
        {
            fields[labels[i].Field] = new(labels[i].End, i + 1 < labels.Count ? labels[i + 1].Start : end);
        }

        problems.Add(new(opening.Sequence, text.Text[opening.Marker.Start..opening.Marker.End], opening.Chapter, opening.Marker.Start,
            new(opening.Marker.End, labels[0].Start), fields.ToImmutable()));
    }

    // Before the first label stand the body and the list's first number; the body is numbered the same way.
    private NumberMarker? FirstMarker(int end)
    {
        NumberMarker? last = null, one = null;
        foreach (var marker in NumberMarker.Bracketed(text.Text, 0, end))
        {
            last = marker;
            if (marker.Number == 1) one = marker;
        }

        return one ?? last;
    }

    /// <summary>The number of the next problem: one more, or 1 again in a new chapter; otherwise the only number there, reported.</summary>
    private NumberMarker? NextMarker(Opening before, int start, int end)
    {
        var markers = NumberMarker.Bracketed(text.Text, start, end).ToList();
        var wanted = before.Marker.Number + 1;
        if (markers.Find(marker => marker.Number == wanted) is { } next) return next;
        var chapter = text.Text.IndexOf(ChineseNumeral.Format((before.Chapter ?? 0) + 1) + "、", start, end - start, StringComparison.Ordinal);
        if (chapter >= 0 && markers.Find(marker => marker.Number == 1 && marker.Start > chapter) is { } again) return again;
        if (markers.Count == 0) return null;
        log.Add(ImportCodes.NumberJumps, text.At(markers[0].Start), before.Marker.Number, markers[0].Number);
        return markers[0];
    }
}
