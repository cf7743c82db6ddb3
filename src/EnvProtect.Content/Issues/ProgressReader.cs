using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using Markdig.Syntax.Inlines;

namespace EnvProtect.Content;

/// <summary>Reads dated reports: <c>### 2021-06-30 【办理中】【80%】标题</c> and the text below each.</summary>
internal static class ProgressReader
{
    public static ImmutableArray<Update> Read(Document document, SectionPair pair, Citation source)
    {
        var originals = Entries(document.Original, pair.Original);
        var translations = pair.Translation is null ? null : Entries(document.Translation!, pair.Translation);
        if (translations is not null && translations.Count != originals.Count)
        {
            document.Translation!.Log.Add(DiagnosticCodes.ListLengthDiffers, document.Translation.Body.At(pair.Translation!.Heading),
                pair.Heading.En, translations.Count, originals.Count);
        }

        return [.. originals.Select((entry, index) => Update(document, entry, translations?.ElementAtOrDefault(index), index + 1, source))];
    }

    private static Update Update(Document document, Entry entry, Entry? translation, int sequence, Citation source)
    {
        var status = new Once<IssueStatus?>(document.Log);
        var percent = new Once<int?>(document.Log);
        var own = new Once<Citation>(document.Log);
        foreach (var tag in entry.Tags)
        {
            if (Lists.Statuses.FromChineseLabel(tag.Text) is { } label) status.Set(label, tag);
            else if (Percent(tag.Text) is { } number) percent.Set(number, tag);
            else if (tag.Text.AsSpan().IndexOfAny(":：") is var colon and > 0) own.Set(Source(document, tag, colon), tag);
            else document.Log.AddWithHint(DiagnosticCodes.UnknownTag, tag.At, Tags.Hint(tag.Text, Lists.Statuses, "80%"), tag.Text);
        }

        if (translation is not null) CheckTranslation(document.Translation!, entry, translation);
        var title = document.PlainHeading(entry.Section.Heading);
        if (title.Length == 0) document.Log.Add(DiagnosticCodes.ProgressWithoutTitle, document.Original.Body.At(entry.Section.Heading));
        document.CheckHasCome(new LocalizedText(Heading.Progress.Zh, "progress"), entry.On, document.Original.Body.At(entry.Section.Heading));
        return new()
        {
            Sequence = sequence,
            On = entry.On,
            Title = new(title, English(document, translation)),
            Text = document.Prose(entry.Section.Blocks, translation?.Section.Blocks, Heading.Progress.Name),
            Source = own.Value ?? source,
            ToStatus = status.Value,
            Percent = percent.Value,
        };
    }

    /// <summary>The translated title; null where there is none yet, so that the Chinese stands in for it.</summary>
    private static string? English(Document document, Entry? translation)
    {
        if (translation is null) return null;
        var title = document.PlainTranslatedHeading(translation.Section.Heading);
        if (title.Length > 0) return title;
        document.Translation!.Log.AddWithHint(DiagnosticCodes.EnglishMissing, document.Translation.Body.At(translation.Section.Heading),
            new("在日期之后写英文标题", "Write the English title behind the date"));
        return null;
    }

    private static void CheckTranslation(Manuscript translation, Entry original, Entry translated)
    {
        var at = translation.Body.At(translated.Section.Heading);
        if (original.On != translated.On) translation.Log.Add(DiagnosticCodes.ProgressDateDiffers, at, translated.On, original.On);
        foreach (var tag in translated.Tags) translation.Log.Add(DiagnosticCodes.TagInTranslation, tag.At, tag.Text);
    }

    private static List<Entry> Entries(Manuscript manuscript, Section section)
    {
        var (before, entries) = Section.Split(section.Blocks, level: 3);
        if (before.Length > 0) manuscript.Log.Add(DiagnosticCodes.ProgressWithoutDate, manuscript.Body.At(before[0]));
        return [.. entries.Select(entry => EntryOf(manuscript, entry)).OfType<Entry>()];
    }

    /// <summary>Takes date and tags off the heading, so that the title remains.</summary>
    private static Entry? EntryOf(Manuscript manuscript, Section section)
    {
        var at = manuscript.Body.At(section.Heading);
        var literal = section.Heading.Inline?.FirstChild as LiteralInline;
        if (literal is null || Date(literal) is not { } on)
        {
            manuscript.Log.AddWithHint(DiagnosticCodes.ProgressWithoutDate, at, literal is null ? null : LooseDate.Hint(literal.Content.ToString()));
            return null;
        }

        return new(on, LeadingTags.Take(literal, manuscript.Body, manuscript.Log), section);
    }

    private static PartialDate? Date(LiteralInline literal)
    {
        ref var content = ref literal.Content;
        var words = content.AsSpan();
        var length = 0;
        while (length < words.Length && (char.IsAsciiDigit(words[length]) || words[length] == '-')) length++;
        var date = PartialDate.Parse(words[..length].ToString());
        if (date is null || LooseDate.GoesOn(words[length..])) return null;
        content.Start += length;
        content.TrimStart();
        return date;
    }

    private static int? Percent(string tag) =>
        tag.Length > 1 && tag[^1] is '%' or '％'
        && int.TryParse(tag.AsSpan(0, tag.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? percent : null;

    private static Citation Source(Document document, Scalar tag, int colon)
    {
        // The tag's place is that of its bracket.
        var id = new Scalar(tag.At with { Column = tag.At.Column + 1 }, tag.Text[..colon].Trim());
        return new(document.Registry.Sources.Resolve(id, document.Log) ?? "", tag.Text[(colon + 1)..].Trim());
    }

    private sealed record Entry(PartialDate On, ImmutableArray<Scalar> Tags, Section Section);
}
