using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads the text of an issue under its fixed headings, and the pictures in it.</summary>
internal static class IssueBody
{
    public static Issue Read(Document document, Issue issue)
    {
        foreach (var pair in document.Sections(IssueForms.Headings))
        {
            issue = pair.Heading switch
            {
                var heading when heading == Heading.Goal => issue with { Goal = Prose(document, pair) },
                var heading when heading == Heading.Findings => issue with { Finding = Prose(document, pair) },
                var heading when heading == Heading.Handling => issue with { Handling = Prose(document, pair) },
                var heading when heading == Heading.Accountability => issue with { Accountability = Prose(document, pair) },
                var heading when heading == Heading.Measures => issue with { Measures = Measures(document, pair) },
                var heading when heading == Heading.Allegations => issue with { Allegations = Allegations(document, pair) },
                _ => issue with { Updates = ProgressReader.Read(document, pair, issue.Source) },
            };
        }

        return issue with { Evidence = EvidenceReader.Read(document) };
    }

    private static LocalizedProse Prose(Document document, SectionPair pair) =>
        document.Prose(pair.Original.Blocks, pair.Translation?.Blocks, pair.Heading.Name);

    private static ImmutableArray<Measure> Measures(Document document, SectionPair pair) =>
        [.. ListPair.Read(document, pair).Select(item => Measure(document, item))];

    private static Measure Measure(Document document, ItemPair item)
    {
        var due = new Once<PartialDate>(document.Log);
        var state = new Once<MeasureState?>(document.Log);
        foreach (var tag in item.Tags)
        {
            if (PartialDate.Parse(tag.Text) is { } date) due.Set(date, tag);
            else if (Lists.MeasureStates.FromChineseLabel(tag.Text) is { } known) state.Set(known, tag);
            else document.Log.AddWithHint(DiagnosticCodes.UnknownTag, tag.At, Tags.Hint(tag.Text, Lists.MeasureStates, "2018-12-31"), tag.Text);
        }

        var text = document.Prose(item.Original, item.Translation, Heading.Measures.Name);
        return new(item.Sequence, text, due.Value, state.Value);
    }

    private static ImmutableArray<Allegation> Allegations(Document document, SectionPair pair) =>
        [.. ListPair.Read(document, pair).Select(item => Allegation(document, item))];

    private static Allegation Allegation(Document document, ItemPair item)
    {
        var verdict = new Once<Verdict?>(document.Log);
        foreach (var tag in item.Tags)
        {
            if (Lists.Verdicts.FromChineseLabel(tag.Text) is { } known) verdict.Set(known, tag);
            else document.Log.AddWithHint(DiagnosticCodes.UnknownTag, tag.At, Tags.Hint(tag.Text, Lists.Verdicts), tag.Text);
        }

        var name = Heading.Allegations.Name;
        var text = document.Prose([.. item.Original.Take(1)], First(item.Translation), name);
        if (item.Original.Length < 2) return new(item.Sequence, text, verdict.Value, null);
        var finding = document.Prose([.. item.Original.Skip(1)], item.Translation is { Length: > 1 } translated ? [.. translated.Skip(1)] : null, name);
        if (item.Translation is { Length: < 2 } blocks)
        {
            var at = blocks.Length == 0 ? Position.Start : document.Translation!.Body.At(blocks[0]);
            document.Translation!.Log.Add(DiagnosticCodes.FindingNotTranslated, at, item.Sequence);
        }

        return new(item.Sequence, text, verdict.Value, finding);
    }

    private static ImmutableArray<Markdig.Syntax.Block>? First(ImmutableArray<Markdig.Syntax.Block>? blocks) =>
        blocks is { } all ? [.. all.Take(1)] : null;
}
