using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Renders page components to HTML in one pass, one page after another on one thread. The framework's own renderer keeps
/// every component, compares it with what it showed before and waits for it, none of which a page that is written once
/// needs; the site of 10,000 issues took half as long again with it.
/// </summary>
internal sealed class PageRenderer : IDisposable
{
    // The frames of a component are needed until its children are written, so there is a builder for each depth.
    private readonly List<RenderTreeBuilder> builders = [];
    private int depth;

    /// <summary>Writes what a component shows, and everything in it.</summary>
    public void Render(StaticComponent component, PageText output)
    {
        if (component is SiteComponent { AlikeFor: { } value } alike) RenderAlike(alike, value, output);
        else RenderAnew(component, output);
    }

    public void Dispose() => builders.ForEach(builder => builder.Dispose());

    private void RenderAlike(SiteComponent component, string value, PageText output)
    {
        var made = component.Page.Site.Fragments;
        var key = (component.GetType(), component.Page.Language, value);
        if (made.TryGetValue(key, out var html))
        {
            output.Write(html);
            return;
        }

        var start = output.Length;
        RenderAnew(component, output);
        made.TryAdd(key, output.Utf8[start..].ToArray());
    }

    private void RenderAnew(StaticComponent component, PageText output)
    {
        if (depth == builders.Count) builders.Add(new());
        var builder = builders[depth++];
        component.Build(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), output);
        builder.Clear();
        depth--;
    }

#pragma warning disable BL0006 // The form of frames may change with a version of the framework; the tests of every page would show it.
    private void Write(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        for (var i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Text:
                    output.WriteEncoded(frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(i, frame.ElementSubtreeLength), output);
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames.Slice(i, frame.ComponentSubtreeLength), output);
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    i++; // what is in it follows
                    break;
                default:
                    throw new NotSupportedException($"A page holds a frame of type {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        var name = frames[0].ElementName;
        output.Write("<"u8);
        output.Write(name);
        var next = 1;
        for (; next < frames.Length && frames[next].FrameType == RenderTreeFrameType.Attribute; next++) WriteAttribute(in frames[next], output);
        if (IsVoid(name))
        {
            output.Write(" />"u8);
            return;
        }

        output.Write(">"u8);
        Write(frames[next..], output);
        output.Write("</"u8);
        output.Write(name);
        output.Write(">"u8);
    }

    private static void WriteAttribute(in RenderTreeFrame attribute, PageText output)
    {
        if (attribute.AttributeValue is not (string or true)) return;
        output.Write(" "u8);
        output.Write(attribute.AttributeName);
        if (attribute.AttributeValue is not string value) return;
        output.Write("=\""u8);
        output.WriteEncoded(value);
        output.Write("\""u8);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "OpenComponent, which made the frame, keeps the members of the component.")]
    private void WriteComponent(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        var type = ComponentType.Of(frames[0].ComponentType);
        var component = type.Create();
        foreach (ref readonly var parameter in frames[1..]) type.Set(component, parameter.AttributeName, parameter.AttributeValue);
        Render(component, output);
    }
#pragma warning restore BL0006

    /// <summary>The elements of HTML that have no end tag.</summary>
    private static bool IsVoid(string element) => element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
